import { linkParts, pageParts, type IndexedPage, type PagePart } from './indexed-page.ts';
import { foldWord, wordsOf } from './words.ts';

/** What can be said of a page before anyone asks for something. */
export interface PageReading {
  words: string[];
  parts: PagePart[];
  /** The words of the framework's title: they stand at the top of each of its pages, and tell none from another. */
  repeated: ReadonlySet<string>;
}

/** Reads a page of the index. */
export function readPage(page: IndexedPage): PageReading {
  const content = wordsOf(page.content);
  return {
    words: [...content, ...page.links.flatMap(([title]) => wordsOf(title))],
    parts: [...pageParts(page, content.length), ...linkParts(page, content.length)],
    repeated: new Set(wordsOf(page.framework?.title ?? '').map(foldWord)),
  };
}

/** So many words may stand before a title: a number or a code; on a page, the line above its heading. */
const MOST_BEFORE_TITLE = { statement: 2, entry: 2, section: 0, page: 20, link: 0 } as const;

/** Where the text of a part begins: behind its code and title, where it repeats them. */
export function textStart(part: PagePart, words: readonly string[]): number {
  const title = wordsOf(part.title).map(foldWord).filter(Boolean);
  const here = Array.from({ length: part.to - part.from }, (_, index) => part.from + index);
  // Dashes between words are no words.
  const solid = here.filter((at) => foldWord(words[at] ?? '') !== '');
  for (let skipped = 0; skipped <= MOST_BEFORE_TITLE[part.kind]; skipped += 1) {
    const repeats = title.every((word, index) => {
      const at = solid[skipped + index];
      return at !== undefined && foldWord(words[at] ?? '') === word;
    });
    if (repeats) return solid[skipped + title.length] ?? part.to;
  }
  return part.from;
}
