import type { SearchOverview } from '../../model/contracts/search-files.ts';
import { isEmptySelection } from '../../model/search/facets.ts';
import { asFailure } from '../../model/search/failure.ts';
import { frameworkHits } from '../../model/search/framework-hits.ts';
import type { SearchRequest } from '../../model/search/request.ts';
import { facetCounts, MOST_PAGES_TO_COUNT } from '../../model/search/facet-counts.ts';
import {
  findPages,
  type Found,
  type Knowledge,
  type SearchEngine,
} from '../../model/search/find-pages.ts';
import {
  leastCoverage,
  loadGroups,
  withAtLeast,
  type HitGroup,
} from '../../model/search/load-groups.ts';
import { nearestWords } from '../../model/search/spelling.ts';
import { foldWord, wordsOf } from '../../model/search/words.ts';
import type { Synonyms } from '../../model/synonyms.ts';
import { showCounts } from './facet-controls.ts';
import type { IndexExtras } from './index-extras.ts';
import { FACET_IDS, PLACE_NUMBERS } from './page-facets.ts';
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

/** The first answer waits for so few pages; the others follow. Of several words, the best page may not rank first. */
const FIRST_PAGES = { oneWord: 5, moreWords: 10 };
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
  readonly #open: () => Promise<SearchEngine>;
  readonly #extras: IndexExtras;
  readonly #synonyms: readonly Synonyms[];
  #latest = 0;
  #found: Found | null = null;
  #groups: HitGroup[] = [];
  #loaded = 0;
  #hasFailed = false;
  /** How much of the query a hit must have: what the best of the first pages have. */
  #least: number | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    open: () => Promise<SearchEngine>,
    extras: IndexExtras,
    synonyms: readonly Synonyms[],
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

  /** Without the list of frameworks, they are not found by name; without that of words, nothing is corrected. */
  async #knowledge(): Promise<Knowledge & { titles: SearchOverview['frameworks'] }> {
    const [titles, vocabulary] = await Promise.all([
      this.#extras.overview().then(
        ({ frameworks }) => frameworks,
        () => ({}),
      ),
      this.#extras.vocabulary().catch((): string[] => []),
    ]);
    const frameworks = new Set(Object.keys(titles));
    return { synonyms: this.#synonyms, names: PLACE_NUMBERS, frameworks, vocabulary, titles };
  }

  #isUnfinished(found: Found): boolean {
    return this.#loaded < found.pages.length;
  }

  async #load(found: Found, count: number, show: (groups: HitGroup[]) => void): Promise<unknown[]> {
    const from = this.#loaded;
    const reader = await this.#open();
    const { groups: loaded, failures } = await loadGroups(reader, found, from, from + count);
    if (this.#found !== found) return [];
    if (loaded.length > 0) this.#least ??= leastCoverage(loaded);
    const groups = withAtLeast(loaded, this.#least ?? 0);
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
    const [reader, knowledge] = await Promise.all([this.#open(), this.#knowledge()]);
    const found = await findPages(reader, request, knowledge);
    if (!isLatest()) return;
    this.#found = found;
    const mayBeNamed = isEmptySelection(request.selection) && !found.isCode;
    this.#groups = mayBeNamed ? frameworkHits(found.query, knowledge.titles) : [];
    this.#loaded = 0;
    this.#least = null;
    const first =
      (found.wordings[0]?.terms.length ?? 0) > 1 ? FIRST_PAGES.moreWords : FIRST_PAGES.oneWord;
    this.#hasFailed = false;
    if (this.#groups.length > 0) this.#show(found, () => showResults(found, request, this.#groups));
    const isShort = found.pages.length <= MOST_PAGES_TO_COUNT;
    const failures: unknown[] = [];
    while (isLatest() && this.#isUnfinished(found) && (isShort || this.#groups.length === 0)) {
      const isFirst = this.#groups.length === 0;
      if (this.#loaded === first && !isFirst) await pause(PAUSE_BEFORE_FURTHER_PAGES);
      if (!isLatest()) return;
      failures.push(
        ...(await this.#load(found, this.#loaded === 0 ? first : FURTHER_PAGES, (groups) =>
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
    reader: SearchEngine,
    request: SearchRequest,
    found: Found,
    isLatest: () => boolean,
  ): Promise<void> {
    const wide = isEmptySelection(request.selection)
      ? null
      : await findPages(reader, { ...request, selection: {} }, await this.#knowledge());
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
      : this.#open().then(async (reader) =>
          facetCounts(reader, request, await this.#knowledge(), FACET_IDS),
        );
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
