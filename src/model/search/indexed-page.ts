import type { LinkForSearch, StatementForSearch } from '../contracts/search-page.ts';
import type { FacetValues } from './facets.ts';
import { wordsOf } from './words.ts';

/** A page as it stands in the index. */
export interface IndexedPage {
  /** From the site's root: `occupations/43-3011.00/career.html`. */
  path: string;
  title: string;
  /** The framework that it is of, with the folder of its pages; null for a page of no single one. */
  framework: { title: string; path: string } | null;
  facets: FacetValues;
  /** The statements that are at home on it, by anchor. */
  statements: ReadonlyMap<string, StatementForSearch>;
  /** Pages that it lists, found by their titles alone. */
  links: readonly LinkForSearch[];
  content: string;
  /** Every element that has an id, in order. */
  anchors: {
    id: string;
    /** What it is called in results; null where it is no result of its own. */
    title: string | null;
    /** Its words, where it is a heading below the page's own. */
    heading: string | null;
    /** Position of its first word in the content. */
    location: number;
  }[];
}

/** A stretch of a page that a hit can lead to. */
export interface PagePart {
  kind: 'statement' | 'entry' | 'section' | 'page' | 'link';
  /** Null: the page itself. */
  anchor: string | null;
  /** The page that a link leads to; null where the part is on this page. */
  target: string | null;
  /** What is known of it, where it is a statement. */
  statement: StatementForSearch | null;
  title: string;
  /** Positions of its first word, and of the first word after it. */
  from: number;
  to: number;
}

function partOf(
  { id, title, heading, location }: IndexedPage['anchors'][number],
  { statements }: IndexedPage,
  to: number,
): PagePart | null {
  const name = title ?? heading;
  if (name === null) return null;
  const statement = statements.get(id) ?? null;
  const kind = statement ? 'statement' : title === null ? 'section' : 'entry';
  return { kind, anchor: id, target: null, statement, title: name, from: location, to };
}

/** The links of a page as parts: their words are those of their titles, behind all others. */
export function linkParts({ links }: IndexedPage, wordCount: number): PagePart[] {
  let to = wordCount;
  return links.map(([title, target]) => {
    const from = to;
    to += wordsOf(title).length;
    return { kind: 'link', anchor: null, target, statement: null, title, from, to };
  });
}

/** A page cut into the parts that hits can lead to; its beginning is the page itself. */
export function pageParts(page: IndexedPage, wordCount: number): PagePart[] {
  const marks = page.anchors
    .filter(({ title, heading }) => title !== null || heading !== null)
    .sort((one, other) => one.location - other.location);
  const start: PagePart = {
    kind: 'page',
    anchor: null,
    target: null,
    statement: null,
    title: page.title,
    from: 0,
    to: marks[0]?.location ?? wordCount,
  };
  const parts = marks.map((anchor, index) =>
    partOf(anchor, page, marks[index + 1]?.location ?? wordCount),
  );
  return [start, ...parts.filter((part) => part !== null)];
}
