import synonymGroups from '../../../content/synonyms.json';
import { readRequest, requestAddress, type SearchRequest } from '../../model/search/request.ts';
import {
  FRAMEWORK_FACET,
  isEmptySelection,
  toggled,
  type Selection,
} from '../../model/search/facets.ts';
import { INDEX_FOLDER } from '../../model/contracts/search-files.ts';
import { SearchFailure } from '../../model/search/failure.ts';
import { SCRIPT_FILE } from '../../pagefind-1.6/file-names.ts';
import { IndexReader, within } from '../../pagefind-1.6/read/index-reader.ts';
import { pagefindClass } from '../../pagefind-1.6/read/opened-script.ts';
import { showCompletions } from './completions.ts';
import { listFrameworks, showChosen, showCounts, watchFacets } from './facet-controls.ts';
import { loaderFor, runScript } from './index-bytes.ts';
import { indexExtras } from './index-extras.ts';
import { openFirstHit, watchKeys } from './keyboard.ts';
import { inOneIndex, type Corpus } from '../../model/search/corpus.ts';
import { Tiers } from '../../model/search/tiers.ts';
import { FACET_IDS } from './page-facets.ts';
import { partOfPage } from './parts-of-page.ts';
import { answeredQuery, shownState } from './result-views.ts';
import { SearchSession } from './session.ts';

/** The search page. It finds its index beside the folder that this script is in. */

const PAUSE_IN_TYPING = 120;
const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
const folder = new URL(
  `../${INDEX_FOLDER}/`,
  here === '' ? new URL('assets/', location.href) : here,
);
const load = loaderFor(folder);
const synonyms = synonymGroups.map(({ terms, near = false }) => ({ terms, near }));

const box = partOfPage('form').querySelector('input') ?? document.createElement('input');
const isTiered = partOfPage('form').hasAttribute('data-search-tiers');
let opening: Promise<Corpus> | null = null;
let typing: ReturnType<typeof setTimeout> | undefined;
let selection: Selection = {};
let isExact = false;

async function openIndex(): Promise<Corpus> {
  if (!pagefindClass()) await runScript(new URL(SCRIPT_FILE, folder).href, SCRIPT_FILE);
  const Pagefind = pagefindClass();
  if (!Pagefind) throw new SearchFailure('damaged', SCRIPT_FILE);
  if (!isTiered) return inOneIndex(await IndexReader.open(Pagefind, load));
  return new Tiers((name) => IndexReader.open(Pagefind, within(name, load)));
}

/** The index, opened once; after a failure, the next call tries anew. */
function theIndex(): Promise<Corpus> {
  opening ??= openIndex().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

const extras = indexExtras(load);
const session = new SearchSession(theIndex, extras, synonyms);

function keepInAddress(request: SearchRequest): void {
  try {
    history.replaceState(history.state, '', requestAddress(request) || location.pathname);
  } catch {
    // Where the browser forbids it, the search works and only its address stays as it was.
  }
}

function askNow(): void {
  clearTimeout(typing);
  const request = { query: box.value, selection, exact: isExact };
  keepInAddress(request);
  showChosen(selection);
  void session.ask(request);
}

/** Without the list of words, nothing is offered while typing. */
async function complete(): Promise<void> {
  const vocabulary = await extras.vocabulary().catch((): string[] => []);
  showCompletions(box.value, vocabulary);
}

function askFor(request: SearchRequest): void {
  box.value = request.query;
  selection = request.selection;
  isExact = request.exact;
  showCompletions('', []);
  askNow();
}

function askSoon(): void {
  clearTimeout(typing);
  isExact = false;
  typing = setTimeout(() => {
    askNow();
    void complete();
  }, PAUSE_IN_TYPING);
}

function watchForm(): void {
  box.addEventListener('input', askSoon);
  box.addEventListener('focus', () => void theIndex().catch(() => undefined), { once: true });
  partOfPage('form').addEventListener('submit', (event) => {
    event.preventDefault();
    const isShown = shownState() === 'results' && answeredQuery() === box.value;
    // On a phone, the search key puts the keyboard away; where there is a real one, it opens the first hit.
    if (matchMedia('(pointer: coarse)').matches) box.blur();
    else if (isShown && openFirstHit()) return;
    askNow();
  });
}

function watchClicks(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.defaultPrevented) return;
    const link = event.target.closest<HTMLAnchorElement>('a[data-search-query]');
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (link && isPlain) {
      event.preventDefault();
      askFor(readRequest(new URL(link.href).search, FACET_IDS));
      box.focus();
    } else if (event.target.closest('[data-search-clear]')) {
      askFor({ query: box.value, selection: {}, exact: isExact });
      box.focus();
    } else if (event.target.closest('[data-search-retry]')) {
      opening = null;
      askNow();
    } else if (event.target.closest('[data-search-more]')) {
      void session.more();
    }
  });
}

/** Facets without numbers do no harm; a search tells what is wrong with the index. */
async function showWhatThereIs(): Promise<void> {
  const overview = await extras.overview().catch(() => null);
  if (!overview) return;
  listFrameworks(overview.frameworks, () => selection[FRAMEWORK_FACET] ?? []);
  showChosen(selection);
  if (shownState() === 'idle') showCounts(overview.counts, 'hits');
}

partOfPage('script-missing').remove();
const asked = readRequest(location.search, FACET_IDS);
watchForm();
watchClicks();
watchFacets((facet, value, isOn) => {
  selection = toggled(selection, facet, value, isOn);
  askNow();
});
watchKeys(box, () => askFor({ query: '', selection, exact: false }));
void showWhatThereIs();
// Arrows lead from the box to the results, so that is where whoever has a keyboard starts.
if (asked.query !== '' && !matchMedia('(pointer: coarse)').matches)
  box.focus({ preventScroll: true });
if (asked.query !== '' || !isEmptySelection(asked.selection)) askFor(asked);
else if (box.value !== '') askNow();
