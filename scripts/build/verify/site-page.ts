import { Parser } from 'htmlparser2';
import { elementReferences, styleReferences, type Reference } from './references.ts';

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
  const lineOf = lineFinder(html);
  const page: SitePage = {
    path,
    titles: [],
    headings: [],
    language: '',
    ids: new Map(),
    references: [],
    statements: [],
    notes: [],
  };
  /** The names of the elements that are open, from the outermost. */
  const open: string[] = [];
  /** What is being read to its end: a statement with its citations, or a text that counts. */
  const statements: { depth: number; sources: string[] }[] = [];
  let reading: { depth: number; text: string; end: (text: string) => void } | null = null;
  const readText = (end: (text: string) => void) => {
    reading ??= { depth: open.length, text: '', end };
  };

  const parser = new Parser({
    onopentag(tag, attributes) {
      const line = lineOf(parser.startIndex);
      const { id, lang } = attributes;
      if (id !== undefined) page.ids.set(id, [...(page.ids.get(id) ?? []), line]);
      for (const reference of elementReferences({ tag, attributes, line })) {
        page.references.push(reference);
      }
      const source = attributes['data-source'];
      if (source !== undefined) for (const one of statements) one.sources.push(source);
      const note = attributes['data-note-id'];
      if (note !== undefined) page.notes.push(note);
      const code = attributes['data-statement'];
      const parent = open.at(-1);
      open.push(tag);
      if (code !== undefined) {
        const sources: string[] = [];
        page.statements.push({ code, id: id ?? '', sources, line });
        statements.push({ depth: open.length, sources });
      }
      if (tag === 'html') page.language = lang?.trim() ?? '';
      if (tag === 'title' && parent === 'head') readText((text) => page.titles.push(tidy(text)));
      if (tag === 'h1') readText((text) => page.headings.push(tidy(text)));
      if (tag === 'style') {
        readText((text) => page.references.push(...styleReferences(text, "<style>'s style", line)));
      }
    },
    ontext(text) {
      if (reading) reading.text += text;
    },
    onclosetag() {
      if (reading?.depth === open.length) {
        reading.end(reading.text);
        reading = null;
      }
      if (statements.at(-1)?.depth === open.length) statements.pop();
      open.pop();
    },
  });
  parser.end(html);
  return page;
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

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
