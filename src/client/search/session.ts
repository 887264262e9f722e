import type { SearchOverview } from '../../model/contracts/search-files.ts';
import { isEmptySelection } from '../../model/search/facets.ts';
import { asFailure } from '../../model/search/failure.ts';
import { frameworkHits } from '../../model/search/framework-hits.ts';
import type { SearchRequest } from '../../model/search/request.ts';
import { facetCounts, MOST_PAGES_TO_COUNT } from '../../model/search/facet-counts.ts';
import type { Answer, Corpus } from '../../model/search/corpus.ts';
import type { Found, Knowledge } from '../../model/search/find-pages.ts';
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
/** So often more is opened unasked, where nothing of what was looked in fits. */
const MOST_ROUNDS = 4;
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
  readonly #open: () => Promise<Corpus>;
  readonly #extras: IndexExtras;
  readonly #synonyms: readonly Synonyms[];
  #latest = 0;
  #answer: Answer | null = null;
  #groups: HitGroup[] = [];
  #loaded = 0;
  #hasFailed = false;
  /** How much of the query a hit must have: what the best of the first pages have. */
  #least: number | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(open: () => Promise<Corpus>, extras: IndexExtras, synonyms: readonly Synonyms[]) {
    this.#open = open;
    this.#extras = extras;
    this.#synonyms = synonyms;
  }

  /** Searches and shows what comes of it, whatever comes. */
  async ask(request: SearchRequest): Promise<void> {
    this.#latest += 1;
    const turn = this.#latest;
    const isLatest = () => turn === this.#latest;
    this.#answer = null;
    clearTimeout(this.#waiting);
    if (!isIdle(request)) this.#waiting = setTimeout(showLoading, PATIENCE);
    try {
      if (isIdle(request)) showIdle();
      else await this.#search(request, isLatest);
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
    const answer = this.#answer;
    if (!answer) return;
    const before = this.#groups.length;
    while (
      this.#answer === answer &&
      this.#groups.length === before &&
      this.#isUnfinished(answer)
    ) {
      await this.#load(answer, FURTHER_PAGES, (groups) => addResults(groups));
    }
    if (this.#answer === answer) offerMore(this.#isUnfinished(answer));
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

  #isUnfinished({ found, further }: Answer): boolean {
    return this.#loaded < found.pages.length || further !== null;
  }

  async #load(
    answer: Answer,
    count: number,
    show: (groups: HitGroup[]) => void,
  ): Promise<unknown[]> {
    const { found, engine } = answer;
    const from = this.#loaded;
    if (from >= found.pages.length) await answer.further?.();
    const { groups: loaded, failures } = await loadGroups(engine, found, from, from + count);
    if (this.#answer !== answer) return [];
    if (loaded.length > 0) this.#least ??= leastCoverage(loaded);
    const groups = withAtLeast(loaded, this.#least ?? 0);
    this.#loaded = Math.min(from + count, found.pages.length);
    this.#groups.push(...groups);
    this.#hasFailed ||= failures.length > 0;
    if (this.#groups.length > 0) this.#show(answer, () => show(groups));
    return failures;
  }

  #show(answer: Answer, show: () => void): void {
    clearTimeout(this.#waiting);
    show();
    showProgress(answer.found, {
      groups: this.#groups,
      isWhole: !this.#isUnfinished(answer),
      isOfAll: answer.further === null,
      hasFailed: this.#hasFailed || answer.hasFailed,
    });
  }

  async #search(request: SearchRequest, isLatest: () => boolean): Promise<void> {
    const [corpus, knowledge] = await Promise.all([this.#open(), this.#knowledge()]);
    const answer = await corpus.ask(request, knowledge);
    if (!isLatest()) return;
    const { found } = answer;
    this.#answer = answer;
    const mayBeNamed = isEmptySelection(request.selection) && !found.isCode;
    this.#groups = mayBeNamed ? frameworkHits(found.query, knowledge.titles) : [];
    this.#loaded = 0;
    this.#least = null;
    const first =
      (found.wordings[0]?.terms.length ?? 0) > 1 ? FIRST_PAGES.moreWords : FIRST_PAGES.oneWord;
    this.#hasFailed = false;
    if (this.#groups.length > 0)
      this.#show(answer, () => showResults(found, request, this.#groups));
    const isShort = found.pages.length <= MOST_PAGES_TO_COUNT && answer.further === null;
    const failures: unknown[] = [];
    let rounds = 0;
    while (isLatest() && this.#isUnfinished(answer)) {
      const isFirst = this.#groups.length === 0;
      // Named frameworks stand there at once; what was found follows them.
      if (!isShort && !isFirst && this.#loaded > 0) break;
      if (this.#loaded > 0 && this.#loaded >= found.pages.length && (rounds += 1) > MOST_ROUNDS)
        break;
      if (this.#loaded === first && !isFirst) await pause(PAUSE_BEFORE_FURTHER_PAGES);
      if (!isLatest()) return;
      failures.push(
        ...(await this.#load(answer, this.#loaded === 0 ? first : FURTHER_PAGES, (groups) =>
          isFirst ? showResults(found, request, groups) : addResults(groups),
        )),
      );
    }
    if (!isLatest()) return;
    offerMore(this.#isUnfinished(answer));
    if (this.#groups.length > 0) return;
    if (failures.length > 0) throw failures[0];
    await this.#tellEmpty(corpus, request, found, isLatest);
  }

  async #tellEmpty(
    corpus: Corpus,
    request: SearchRequest,
    found: Found,
    isLatest: () => boolean,
  ): Promise<void> {
    const wide = isEmptySelection(request.selection)
      ? null
      : await corpus.ask({ ...request, selection: {} }, await this.#knowledge());
    if (!isLatest()) return;
    clearTimeout(this.#waiting);
    showEmpty(request, wide !== null && wide.found.pages.length > 0);
    // Without the word list there are no suggestions; nothing else depends on it.
    const vocabulary = await this.#extras.vocabulary().catch((): string[] => []);
    if (isLatest()) showSuggestions(request, suggestedQueries(found.query.text, vocabulary));
  }

  /** Numbers beside the facets. Without them the search is as good, so that a failure to load is not told. */
  async #count(request: SearchRequest, isLatest: () => boolean): Promise<void> {
    const answer = this.#answer;
    const counting = isIdle(request)
      ? this.#extras.overview().then(({ counts }) => ({ counts, unit: 'hits' as const }))
      : answer && facetCounts(answer.engine, answer.request, answer.knowledge, FACET_IDS);
    const told = await counting?.catch(() => null);
    if (told && isLatest()) showCounts(told.counts, told.unit, answer?.partly);
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
