import { isEmptySelection } from '../../model/search/facets.ts';
import { occupationHits } from '../../model/search/occupation-hits.ts';
import type { SearchRequest } from '../../model/search/request.ts';
import { facetCounts, MOST_PAGES_TO_COUNT } from '../../model/search/facet-counts.ts';
import { findPages, type Found } from '../../model/search/find-pages.ts';
import { loadGroups, type HitGroup } from '../../model/search/load-groups.ts';
import { nearestWords } from '../../model/search/spelling.ts';
import { foldWord, wordsOf } from '../../model/search/words.ts';
import type { SynonymGroup } from '../../model/synonyms.ts';
import { showCounts } from './facet-controls.ts';
import { asFailure } from './failure.ts';
import type { IndexExtras } from './index-extras.ts';
import type { IndexReader } from './index-reader.ts';
import {
  addResults,
  offerMore,
  showAnswered,
  showEmpty,
  showFailure,
  showIdle,
  showLoading,
  showProgress,
  showResults,
  showSuggestions,
} from './result-views.ts';

/** The first answer waits for so few pages; the others follow. */
const FIRST_PAGES = 5;
const FURTHER_PAGES = 8;
/** Further pages wait so long: whoever types on needs none of them. */
const PAUSE_BEFORE_FURTHER_PAGES = 150;
/** A faster answer than this needs no sign of waiting. */
const PATIENCE = 150;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Whether nothing is asked for. */
function isIdle({ query, selection }: SearchRequest): boolean {
  return query.trim() === '' && isEmptySelection(selection);
}

/** One search after another: only the latest is shown. */
export class SearchSession {
  readonly #open: () => Promise<IndexReader>;
  readonly #extras: IndexExtras;
  readonly #synonyms: readonly SynonymGroup[];
  #latest = 0;
  #found: Found | null = null;
  #groups: HitGroup[] = [];
  #loaded = 0;
  #hasFailed = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    open: () => Promise<IndexReader>,
    extras: IndexExtras,
    synonyms: readonly SynonymGroup[],
  ) {
    this.#open = open;
    this.#extras = extras;
    this.#synonyms = synonyms;
  }

  /** Searches and shows what comes of it, whatever comes. */
  async ask(request: SearchRequest): Promise<void> {
    this.#latest += 1;
    const turn = this.#latest;
    const isLatest = () => turn === this.#latest;
    this.#found = null;
    clearTimeout(this.#waiting);
    if (!isIdle(request)) this.#waiting = setTimeout(showLoading, PATIENCE);
    try {
      if (isIdle(request)) showIdle();
      else await this.#answer(request, isLatest);
      if (isLatest()) {
        showAnswered(request.query);
        await this.#count(request, isLatest);
      }
    } catch (error) {
      if (!isLatest()) return;
      clearTimeout(this.#waiting);
      showFailure(asFailure(error));
      showAnswered(request.query);
    }
  }

  /** Loads and shows more of the present results. */
  async more(): Promise<void> {
    const found = this.#found;
    if (!found) return;
    const before = this.#groups.length;
    while (this.#found === found && this.#groups.length === before && this.#isUnfinished(found)) {
      await this.#load(found, FURTHER_PAGES, (groups) => addResults(groups));
    }
    if (this.#found === found) offerMore(this.#isUnfinished(found));
  }

  #isUnfinished(found: Found): boolean {
    return this.#loaded < found.pages.length;
  }

  async #load(found: Found, count: number, show: (groups: HitGroup[]) => void): Promise<unknown[]> {
    const from = this.#loaded;
    const reader = await this.#open();
    const { groups, failures } = await loadGroups(reader, found, from, from + count);
    if (this.#found !== found) return [];
    this.#loaded = from + count;
    this.#groups.push(...groups);
    this.#hasFailed ||= failures.length > 0;
    if (this.#groups.length > 0) this.#show(found, () => show(groups));
    return failures;
  }

  #show(found: Found, show: () => void): void {
    clearTimeout(this.#waiting);
    show();
    showProgress(found, {
      groups: this.#groups,
      isWhole: !this.#isUnfinished(found),
      hasFailed: this.#hasFailed,
    });
  }

  async #answer(request: SearchRequest, isLatest: () => boolean): Promise<void> {
    const reader = await this.#open();
    const found = await findPages(reader, request, this.#synonyms);
    if (!isLatest()) return;
    const occupations = isEmptySelection(request.selection)
      ? await this.#extras.overview().then(
          (overview) => overview.occupations,
          () => ({}),
        )
      : {};
    if (!isLatest()) return;
    this.#found = found;
    this.#groups = occupationHits(found.query, occupations);
    this.#loaded = 0;
    this.#hasFailed = false;
    if (this.#groups.length > 0) this.#show(found, () => showResults(found, request, this.#groups));
    const isShort = found.pages.length <= MOST_PAGES_TO_COUNT;
    const failures: unknown[] = [];
    while (isLatest() && this.#isUnfinished(found) && (isShort || this.#groups.length === 0)) {
      const isFirst = this.#groups.length === 0;
      if (this.#loaded === FIRST_PAGES && !isFirst) await pause(PAUSE_BEFORE_FURTHER_PAGES);
      if (!isLatest()) return;
      failures.push(
        ...(await this.#load(found, this.#loaded === 0 ? FIRST_PAGES : FURTHER_PAGES, (groups) =>
          isFirst ? showResults(found, request, groups) : addResults(groups),
        )),
      );
    }
    if (!isLatest()) return;
    offerMore(this.#isUnfinished(found));
    if (this.#groups.length > 0) return;
    if (failures.length > 0) throw failures[0];
    await this.#tellEmpty(reader, request, found, isLatest);
  }

  async #tellEmpty(
    reader: IndexReader,
    request: SearchRequest,
    found: Found,
    isLatest: () => boolean,
  ): Promise<void> {
    const wide = isEmptySelection(request.selection)
      ? null
      : await findPages(reader, { ...request, selection: {} }, this.#synonyms);
    if (!isLatest()) return;
    clearTimeout(this.#waiting);
    showEmpty(request, wide !== null && wide.pages.length > 0);
    // Without the word list there are no suggestions; nothing else depends on it.
    const vocabulary = await this.#extras.vocabulary().catch((): string[] => []);
    if (isLatest()) showSuggestions(request, suggestedQueries(found.query.text, vocabulary));
  }

  /** Numbers beside the facets. Without them the search is as good, so that a failure to load is not told. */
  async #count(request: SearchRequest, isLatest: () => boolean): Promise<void> {
    const counting = isIdle(request)
      ? this.#extras.overview().then(({ counts }) => ({ counts, unit: 'hits' as const }))
      : this.#open().then((reader) => facetCounts(reader, request, this.#synonyms));
    const told = await counting.catch(() => null);
    if (told && isLatest()) showCounts(told.counts, told.unit);
  }
}

/** The query with each word that no page has replaced by words near it. */
function suggestedQueries(text: string | null, vocabulary: readonly string[]): string[] {
  const known = new Set(vocabulary);
  const words = wordsOf(text ?? '').filter((word) => foldWord(word) !== '');
  const unknown = words.filter((word) => !known.has(foldWord(word)));
  const [first] = unknown;
  if (first === undefined || words.length > 8) return [];
  const others = new Map(
    unknown.slice(1).map((word) => [word, nearestWords(word, vocabulary, 1)[0] ?? word]),
  );
  return nearestWords(first, vocabulary).map((near) =>
    words.map((word) => (word === first ? near : (others.get(word) ?? word))).join(' '),
  );
}
