import { parse, type HTMLElement } from 'node-html-parser';
import { elementReferences, type Reference } from './references.ts';

/** What the checks need to know of a page, read in one pass. */
export type SitePage = {
  /** Path of its file from the site's root. */
  path: string;
  /** The text of each `<title>` in the head. */
  titles: string[];
  /** The text of each `<h1>`. */
  headings: string[];
  language: string;
  /** Lines on which each id stands. */
  ids: Map<string, number[]>;
  references: Reference[];
  /** Each element that says it is a statement, with its id and the sources that it cites. */
  statements: { code: string; id: string; sources: string[]; line: number }[];
  /** The id of each data note that it shows. */
  notes: string[];
};

/** Reads a page. Never fails: what a browser would forgive is read as far as it goes. */
export function readSitePage(path: string, html: string): SitePage {
  const root = parse(html, { comment: false, blockTextElements: { style: true, script: true } });
  const lineOf = lineFinder(html);
  const page: SitePage = {
    path,
    titles: root.querySelectorAll('head > title').map(cleanText),
    headings: root.querySelectorAll('h1').map(cleanText),
    language: root.querySelector('html')?.getAttribute('lang')?.trim() ?? '',
    ids: new Map(),
    references: [],
    statements: [],
    notes: [],
  };
  for (const element of root.getElementsByTagName('*')) {
    const line = lineOf(element.range[0]);
    const id = element.getAttribute('id');
    if (id !== undefined) page.ids.set(id, [...(page.ids.get(id) ?? []), line]);
    page.references.push(...elementReferences(element, line));
    const note = element.getAttribute('data-note-id');
    if (note !== undefined) page.notes.push(note);
    const code = element.getAttribute('data-statement');
    if (code !== undefined) {
      page.statements.push({ code, id: id ?? '', sources: sourcesWithin(element), line });
    }
  }
  return page;
}

function sourcesWithin(statement: HTMLElement): string[] {
  return statement
    .querySelectorAll('[data-source]')
    .map((citation) => citation.getAttribute('data-source') ?? '');
}

function cleanText(element: HTMLElement): string {
  return element.textContent.replace(/\s+/gu, ' ').trim();
}

/** A function from a position in a text to its 1-based line. */
function lineFinder(text: string): (position: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (position) => {
    let low = 0;
    let high = starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= position) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
