import { EMPTY_DRAFT, type Draft } from '../../model/builder/draft.ts';
import { writeDraft } from '../../model/builder/draft-link.ts';
import { keepSavedAs, keepSheet, keptSheet, onKeptElsewhere } from '../tray/kept-sheet.ts';
import { putAside } from '../tray/saved-store.ts';
import type { DraftStore } from './draft-store.ts';

/** Browsers refuse addresses that change too often. */
const PAUSE = 300;

/** True where somebody has made nothing yet, besides choosing a framework. */
export function isUntouched(draft: Draft): boolean {
  return JSON.stringify({ ...draft, framework: null }) === JSON.stringify(EMPTY_DRAFT);
}

/** The fragment for a draft; an empty one for a sheet that nothing was done to. */
export function fragmentOf({ draft, framework }: Pick<DraftStore, 'draft' | 'framework'>): string {
  if (isUntouched(draft)) return '';
  return writeDraft(draft, framework?.version ?? null);
}

/**
 * Keeps the page's address and the browser's memory at the present sheet, from the first change on: opening somebody
 * else's link changes nothing that is kept. One's own sheet that is replaced then is put among the saved ones.
 * `startsKept`: the sheet that is shown first is the kept one. `refused` is called where the browser keeps nothing; `changed` where another page changed the sheet that is shown.
 * Answers with what writes the address at once.
 */
export function keepAddress(
  store: DraftStore,
  {
    startsKept,
    refused,
    changed,
  }: { startsKept: boolean; refused: () => void; changed: (framework: string) => Promise<void> },
): () => void {
  let { draft } = store;
  let timer = 0;
  let keeps = true;
  /** The fragment that is kept of the sheet that is shown; anything else that is kept is another sheet. */
  let own = startsKept && draft.framework !== null ? keptSheet(draft.framework) : fragmentOf(store);
  /** Whether the sheet that is shown is the kept one, rather than that of a link. */
  let isKept = startsKept;
  /** While the page takes over what another page kept, nothing is written back over it. */
  let following = false;

  const keep = (id: string, fragment: string) => {
    const before = keptSheet(id);
    if (before !== '' && before !== own && before !== fragment) {
      putAside(id, before);
      keepSavedAs(id, null);
    }
    own = fragment;
    isKept = true;
    const kept = keepSheet(id, fragment);
    if (keeps && !kept) refused();
    keeps = kept;
  };
  const writeAddress = () => {
    const fragment = fragmentOf(store);
    // The query named where to begin; from now on the fragment is the sheet.
    const address = location.pathname + (fragment === '' ? '' : `#${fragment}`);
    history.replaceState(null, '', address);
    return fragment;
  };
  const flush = () => {
    if (timer === 0) return;
    clearTimeout(timer);
    timer = 0;
    const fragment = writeAddress();
    if (store.draft.framework !== null && store.framework) keep(store.draft.framework, fragment);
  };
  const look = () => {
    flush();
    const id = store.draft.framework;
    if (id === null || !isKept) return;
    const kept = keptSheet(id);
    if (kept === own) return;
    own = kept;
    following = true;
    void changed(id).finally(() => {
      following = false;
    });
  };
  store.watch(() => {
    if (store.draft === draft) return;
    const turned = store.draft.framework !== draft.framework;
    ({ draft } = store);
    if (turned) own = fragmentOf(store);
    if (following) {
      writeAddress();
      return;
    }
    clearTimeout(timer);
    timer = window.setTimeout(flush, PAUSE);
  });
  addEventListener('pagehide', flush);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) look();
  });
  onKeptElsewhere(look);
  return flush;
}
