import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { inject } from 'vitest';

/** The paths of all pages of the site under test, sorted. */
export function sitePages(): string[] {
  return readdirSync(inject('siteFolder'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.split(sep).join('/'))
    .toSorted();
}

/** The text of a file of the site under test. */
export function siteFile(path: string): string {
  return readFileSync(join(inject('siteFolder'), path), 'utf8');
}

/** A page of the site under test, parsed. */
export function sitePage(path: string): HTMLElement {
  return parse(siteFile(path));
}

/** What kind of page it says it is: the `data-page` of its body. */
export function pageKind(path: string): string {
  return sitePage(path).querySelector('body')?.getAttribute('data-page') ?? '';
}

/** One page of each kind, the first by path. */
export function pageOfEachKind(): { kind: string; path: string }[] {
  const pathByKind = new Map<string, string>();
  for (const path of sitePages()) {
    const kind = pageKind(path);
    if (!pathByKind.has(kind)) pathByKind.set(kind, path);
  }
  return [...pathByKind].map(([kind, path]) => ({ kind, path }));
}
