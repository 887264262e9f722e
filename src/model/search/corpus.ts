import { findPages, type Found, type Knowledge, type SearchEngine } from './find-pages.ts';
import type { SearchRequest } from './request.ts';

/** What a search found, and how to go on with it. */
export interface Answer {
  found: Found;
  /** Has the pages that were found. */
  engine: SearchEngine;
  /** What the engine was asked, and with what knowledge. */
  request: SearchRequest;
  knowledge: Knowledge;
  /** Looks where nothing was looked yet, and adds the pages to those found; null where there is no such place. */
  further: (() => Promise<void>) | null;
  /** Of which facets the engine can't tell all numbers, since it hasn't all pages. */
  partly: 'none' | 'frameworks' | 'all';
  /** Whether something could not be looked in. */
  hasFailed: boolean;
}

/** All that a site has to be searched. */
export interface Corpus {
  /** Rejects where nothing can be read. */
  ask(request: SearchRequest, knowledge: Knowledge): Promise<Answer>;
}

/** What is in one index. */
export function inOneIndex(engine: SearchEngine): Corpus {
  return {
    ask: async (request, knowledge) => ({
      found: await findPages(engine, request, knowledge),
      engine,
      request,
      knowledge,
      further: null,
      partly: 'none',
      hasFailed: false,
    }),
  };
}
