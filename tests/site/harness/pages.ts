import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { inject } from 'vitest';

/** Each of these speaks of the site under test, or of another folder that is given. */

/** The paths of all pages of a site, sorted. */
export function sitePages(site = inject('siteFolder')): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.split(sep).join('/'))
    .toSorted();
}

/** The text of a file of a site. */
export function siteFile(path: string, site = inject('siteFolder')): string {
  return readFileSync(join(site, path), 'utf8');
}

/** A page of a site, parsed. */
export function sitePage(path: string, site?: string): HTMLElement {
  return parse(siteFile(path, site));
}

/** What kind of page it says it is: the `data-page` of its body. */
export function pageKind(path: string, site?: string): string {
  return sitePage(path, site).querySelector('body')?.getAttribute('data-page') ?? '';
}

/** The pages of each kind, by kind, each sorted by path. */
export function pagesByKind(site?: string): Map<string, string[]> {
  return Map.groupBy(sitePages(site), (path) => pageKind(path, site));
}

/** One page of each kind, the first by path. */
export function pageOfEachKind(site?: string): { kind: string; path: string }[] {
  return [...pagesByKind(site)].map(([kind, paths]) => ({ kind, path: paths[0] ?? '' }));
}

/** A page of each kind and, of kinds with many pages, the longest and the shortest: one template, most unlike filled. */
export function unlikePages(site?: string): string[] {
  return [...pagesByKind(site).values()].flatMap((paths) => {
    const byLength = paths.toSorted((a, b) => siteFile(a, site).length - siteFile(b, site).length);
    return [...new Set([paths[0]!, byLength[0]!, byLength.at(-1)!])];
  });
}
