/** A page as Pagefind 1.6 keeps it in a `.pf_fragment` file. */
export interface IndexedPage {
  /** From the site's root, with a slash in front: `/occupations/43-3011.00/career.html`. */
  url: string;
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  /** Every element that has an id, in order; `title` where it has `data-pagefind-title`. */
  anchors: {
    element: string;
    id: string;
    text?: string | null;
    title?: string | null;
    /** Position of its first word in the content. */
    location: number;
  }[];
}

/** A stretch of a page that a hit can lead to. */
export interface PagePart {
  kind: 'statement' | 'entry' | 'section' | 'page';
  /** Null: the page itself. */
  anchor: string | null;
  /** A statement's code. */
  code: string | null;
  title: string;
  /** Positions of its first word, and of the first word after it. */
  from: number;
  to: number;
}

const STATEMENT_TITLE = /^([A-Z]{2,3}-\d{2,}) · (.*)$/su;

function partOf(anchor: IndexedPage['anchors'][number], to: number): PagePart | null {
  const place = { anchor: anchor.id, from: anchor.location, to };
  const title = (anchor.title ?? '').trim();
  const statement = STATEMENT_TITLE.exec(title);
  if (statement) {
    return { kind: 'statement', code: statement[1] ?? null, title: statement[2] ?? '', ...place };
  }
  if (title !== '') return { kind: 'entry', code: null, title, ...place };
  const heading = (anchor.text ?? '').trim();
  if (/^h[2-6]$/iu.test(anchor.element) && heading !== '') {
    return { kind: 'section', code: null, title: heading, ...place };
  }
  return null;
}

/** A page cut into the parts that hits can lead to; its beginning is the page itself. */
export function pageParts(page: IndexedPage, wordCount: number): PagePart[] {
  const marks = page.anchors
    .filter((anchor) => partOf(anchor, 0) !== null)
    .sort((one, other) => one.location - other.location);
  const start: PagePart = {
    kind: 'page',
    anchor: null,
    code: null,
    title: page.meta['title'] ?? '',
    from: 0,
    to: marks[0]?.location ?? wordCount,
  };
  const parts = marks.map((anchor, index) =>
    partOf(anchor, marks[index + 1]?.location ?? wordCount),
  );
  return [start, ...parts.filter((part) => part !== null)];
}
