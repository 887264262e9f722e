import synonymGroups from '../../../content/synonyms.json';
import { readRequest, requestAddress, type SearchRequest } from '../../model/search/request.ts';
import { isEmptySelection, toggled, type Selection } from '../../model/search/facets.ts';
import { listOccupations, showChosen, showCounts, watchFacets } from './facet-controls.ts';
import { SearchFailure } from './failure.ts';
import { loaderFor, runScript } from './index-bytes.ts';
import { indexExtras } from './index-extras.ts';
import { IndexReader, type PagefindClass } from './index-reader.ts';
import { openFirstHit, watchKeys } from './keyboard.ts';
import { partOfPage } from './parts-of-page.ts';
import { answeredQuery, shownState } from './result-views.ts';
import { SearchSession } from './session.ts';

/** The search page. It finds its index beside the folder that this script is in. */

declare global {
  var levelbookPagefind: { PagefindInstance: PagefindClass } | undefined;
}

const PAUSE_IN_TYPING = 120;
const SCRIPT = 'pagefind.js';
const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
const folder = new URL('../search-index/', here === '' ? new URL('assets/', location.href) : here);
const load = loaderFor(folder);
const synonyms = synonymGroups.map(({ terms, note, near = false }) => ({ terms, note, near }));

const box = partOfPage('form').querySelector('input') ?? document.createElement('input');
let opening: Promise<IndexReader> | null = null;
let typing: ReturnType<typeof setTimeout> | undefined;
let selection: Selection = {};
let isExact = false;

async function openIndex(): Promise<IndexReader> {
  if (!globalThis.levelbookPagefind) await runScript(new URL(SCRIPT, folder).href, SCRIPT);
  if (!globalThis.levelbookPagefind) throw new SearchFailure('damaged', SCRIPT);
  return IndexReader.open(globalThis.levelbookPagefind.PagefindInstance, load);
}

/** The index, opened once; after a failure, the next call tries anew. */
function theIndex(): Promise<IndexReader> {
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

function askFor(request: SearchRequest): void {
  box.value = request.query;
  selection = request.selection;
  isExact = request.exact;
  askNow();
}

function askSoon(): void {
  clearTimeout(typing);
  isExact = false;
  typing = setTimeout(askNow, PAUSE_IN_TYPING);
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
      askFor(readRequest(new URL(link.href).search));
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
  listOccupations(overview.occupations, () => selection.occupation ?? []);
  showChosen(selection);
  if (shownState() === 'idle') showCounts(overview.counts, 'hits');
}

partOfPage('script-missing').remove();
const asked = readRequest(location.search);
watchForm();
watchClicks();
watchFacets((facet, value, isOn) => {
  selection = toggled(selection, facet, value, isOn);
  askNow();
});
watchKeys(box, () => askFor({ query: '', selection, exact: false }));
void showWhatThereIs();
if (asked.query !== '' || !isEmptySelection(asked.selection)) askFor(asked);
else if (box.value !== '') askNow();
