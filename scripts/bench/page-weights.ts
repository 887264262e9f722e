import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';

/** What a page weighs on the wire. */
export interface PageWeight {
  path: string;
  /** Its HTML and its stylesheets, each compressed with Brotli as a static host would. */
  bytes: number;
  /** Scripts that hold the page up before it can be read. */
  blockingScript: number;
}

/** Pages that are tools or fallbacks rather than something to read, and whole occupations in one file. */
const NOT_CONTENT = /^(?:search|offline|rubric-builder|make|404)\.html$|^downloads\//u;

/** The weight of each content page of a built site, lightest first. */
export function contentPageWeights(site: string): PageWeight[] {
  const weightOf = cachedWeights(site);
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.html') && !NOT_CONTENT.test(path))
    .map((path) => {
      const page = parse(readFileSync(join(site, path), 'utf8'));
      const linked = (selector: string, attribute: string) =>
        page
          .querySelectorAll(selector)
          .map((element) => element.getAttribute(attribute) ?? '')
          .map((address) => weightOf(posix.join(posix.dirname(path), address)))
          .reduce((sum, bytes) => sum + bytes, 0);
      return {
        path,
        bytes: weightOf(path) + linked('link[rel="stylesheet"]', 'href'),
        blockingScript: linked('script[src]:not([defer]):not([async]):not([type="module"])', 'src'),
      };
    })
    .toSorted((a, b) => a.bytes - b.bytes);
}

/** A page with all that it links, stylesheets and scripts, each compressed. */
export function wholePageWeight(site: string, path: string): number {
  const page = parse(readFileSync(join(site, path), 'utf8'));
  const linked = [
    ...page.querySelectorAll('link[rel="stylesheet"]').map((one) => one.getAttribute('href')),
    ...page.querySelectorAll('script[src]').map((one) => one.getAttribute('src')),
  ];
  const weightOf = cachedWeights(site);
  return [path, ...linked.map((address) => posix.join(posix.dirname(path), address ?? ''))]
    .map(weightOf)
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** The bytes of all fonts of a built site; they are compressed already. */
export function fontBytes(site: string): number {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.woff2'))
    .reduce((sum, path) => sum + readFileSync(join(site, path)).length, 0);
}

function cachedWeights(site: string): (path: string) => number {
  const weights = new Map<string, number>();
  return (path) => {
    const known = weights.get(path);
    if (known !== undefined) return known;
    const bytes = brotliCompressSync(readFileSync(join(site, path))).length;
    weights.set(path, bytes);
    return bytes;
  };
}
