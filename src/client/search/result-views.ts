import * as counts from '#words/counts.ts';
import { figure, fill, many } from '#say';
import * as words from '#words/search.ts';
import type { Found } from '../../model/search/find-pages.ts';
import type { HitGroup } from '../../model/search/load-groups.ts';
import { requestAddress, type SearchRequest } from '../../model/search/request.ts';
import { sourceNamed } from '../../model/search/source-names.ts';
import { INDEX_FOLDER } from '../../model/contracts/search-files.ts';
import { SOURCE_FACET, KIND_FACET } from '../../model/search/facets.ts';
import type { SearchFailure } from '../../model/search/failure.ts';
import { groupItems, tellListed } from './hit-list.ts';
import { STATEMENT_KINDS } from './page-facets.ts';
import { make, partOfPage } from './parts-of-page.ts';

export type SearchState = 'idle' | 'loading' | 'results' | 'empty' | 'error';

const results = partOfPage('results');
const announcement = partOfPage('announcement');
const groupList = partOfPage('groups');
const moreButton = partOfPage('more');

/** Numbers are told when they have stopped changing, so that a screen reader is not talked over. */
const QUIET_BEFORE_ANNOUNCEMENT = 600;
let announcing: ReturnType<typeof setTimeout> | undefined;

function announce(said: string): void {
  clearTimeout(announcing);
  announcing = setTimeout(() => {
    announcement.textContent = said;
  }, QUIET_BEFORE_ANNOUNCEMENT);
}

function showState(state: SearchState): void {
  results.dataset['searchState'] = state;
  results.ariaBusy = String(state === 'loading');
  for (const view of results.querySelectorAll<HTMLElement>('[data-search-view]')) {
    view.hidden = view.dataset['searchView'] !== state;
  }
}

/** The state that is shown now. */
export function shownState(): SearchState {
  return (results.dataset['searchState'] ?? 'idle') as SearchState;
}

export function showIdle(): void {
  showState('idle');
  groupList.replaceChildren();
  announce('');
}

/** Results that are there already stay, a little fainter; only where there are none, their shape is shown. */
export function showLoading(): void {
  const keepsResults = shownState() === 'results';
  showState('loading');
  if (!keepsResults) return;
  for (const view of results.querySelectorAll<HTMLElement>('[data-search-view]')) {
    view.hidden = view.dataset['searchView'] !== 'results';
  }
}

/** Marks which query the shown state answers. */
export function showAnswered(query: string): void {
  results.dataset['searchAnswered'] = query;
}

/** The query that the shown state answers. */
export function answeredQuery(): string | undefined {
  return results.dataset['searchAnswered'];
}

function quoted(query: string): Node[] {
  return query === ''
    ? []
    : [document.createTextNode(` ${words.forQuery} `), make('q', { dir: 'auto' }, query)];
}

function showSynonyms({ query, rewordings }: Found, request: SearchRequest): void {
  const also = partOfPage('also');
  also.hidden = rewordings.length === 0;
  if (also.hidden) return;
  const other = requestAddress({ ...request, exact: !request.exact });
  const link = (said: string) =>
    make('a', { href: `search.html${other}`, 'data-search-query': '' }, said);
  const areNear = rewordings.some(({ near }) => near);
  const names = [
    ...rewordings.flatMap(({ to }, index) => [...(index === 0 ? [] : [', ']), make('b', {}, to)]),
    ...(areNear ? [words.relatedWords] : []),
  ];
  if (request.exact) {
    also.replaceChildren(words.onlyAsWritten, link(words.searchForSynonymsToo), ': ', ...names);
  } else {
    also.replaceChildren(
      words.alsoShownResultsFor,
      ...names,
      '. ',
      link(fill(words.onlyWritten, { written: query.written })),
    );
  }
}

/** Words that no page has were taken for others: that is said, with a way to have it as written. */
function showCorrections({ query, corrections }: Found, request: SearchRequest): void {
  const line = partOfPage('corrected');
  line.hidden = corrections.length === 0;
  if (line.hidden) return;
  const exactly = requestAddress({ ...request, exact: true });
  line.replaceChildren(
    words.showingResultsFor,
    ...corrections.flatMap(({ to }, index) => [...(index === 0 ? [] : [', ']), make('b', {}, to)]),
    '. ',
    make(
      'a',
      { href: `search.html${exactly}`, 'data-search-query': '' },
      fill(words.onlyWritten, { written: query.written }),
    ),
  );
}

/** Citations are no words of the index, so a query for a source leads to the statements that cite it. */
function showSource({ query }: Found, { selection }: SearchRequest): void {
  const source = sourceNamed(query.written);
  const line = partOfPage('source');
  line.hidden = source === undefined || (selection[SOURCE_FACET] ?? []).length > 0;
  if (!source) return;
  const selected = { [SOURCE_FACET]: [source.id], [KIND_FACET]: STATEMENT_KINDS };
  const address = requestAddress({ query: '', selection: selected, exact: false });
  line.replaceChildren(
    make(
      'a',
      { href: `search.html${address}`, 'data-search-query': '' },
      fill(words.allStatementsThatCite, { mark: source.mark }),
    ),
  );
}

export interface ResultProgress {
  groups: readonly HitGroup[];
  isWhole: boolean;
  /** Whether all that there is has been looked in. */
  isOfAll: boolean;
  hasFailed: boolean;
}

/** The line above the results: how many there are, as far as that is known. */
export function showProgress(
  found: Found,
  { groups, isWhole, isOfAll, hasFailed }: ResultProgress,
): void {
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const isPartial =
    isWhole &&
    (found.wordings[0]?.terms.length ?? 0) > 1 &&
    !groups.some(({ hits }) => hits.some(({ complete }) => complete));
  const howMany = isWhole
    ? fill(words.resultsOnPages, {
        results: many(counts.result, count),
        pages: many(counts.page, groups.length),
      })
    : fill(isOfAll ? words.theFirstOnOf : words.theFirstOnOfAtLeast, {
        results: many(counts.result, count),
        figure: figure(groups.length),
        pages: many(counts.page, found.pages.length),
      });
  partOfPage('summary').replaceChildren(
    howMany,
    ...quoted(found.query.written),
    ...(isPartial ? [`. ${words.noneHasAll}`] : []),
  );
  partOfPage('part-failure').hidden = !hasFailed;
  announce(howMany);
}

/** Shows the first groups of a search in place of what was there. */
export function showResults(
  found: Found,
  request: SearchRequest,
  groups: readonly HitGroup[],
): void {
  groupList.replaceChildren(...groupItems(groups));
  tellListed();
  showCorrections(found, request);
  showSynonyms(found, request);
  showSource(found, request);
  showState('results');
}

/** Adds groups below those that are shown. */
export function addResults(groups: readonly HitGroup[]): void {
  groupList.append(...groupItems(groups));
  tellListed();
}

/** Offers to load more, or nothing more. */
export function offerMore(isOffered: boolean): void {
  moreButton.hidden = !isOffered;
}

export function showEmpty(request: SearchRequest, canWiden: boolean): void {
  showState('empty');
  partOfPage('empty-summary').replaceChildren(
    words.nothingFound,
    ...quoted(request.query.trim()),
    '.',
  );
  partOfPage('too-narrow').hidden = !canWiden;
  partOfPage('suggestions').hidden = true;
  announce(words.nothingFound);
}

/** Queries that may have been meant, as links. */
export function showSuggestions(request: SearchRequest, queries: readonly string[]): void {
  const suggestions = partOfPage('suggestions');
  suggestions.hidden = queries.length === 0;
  suggestions.replaceChildren(
    words.didYouMean,
    ...queries.flatMap((query, index) => [
      index === 0 ? '' : ` ${words.orQuery} `,
      make(
        'a',
        { href: `search.html${requestAddress({ ...request, query })}`, 'data-search-query': '' },
        query,
      ),
    ]),
    '?',
  );
}

export function showFailure({ reason, file }: SearchFailure): void {
  for (const view of results.querySelectorAll<HTMLElement>('[data-search-failure]')) {
    view.hidden = view.dataset['searchFailure'] !== reason;
    const name = view.querySelector('[data-search-failed-file]');
    if (name) name.textContent = `${INDEX_FOLDER}/${file ?? ''}`;
  }
  showState('error');
}
