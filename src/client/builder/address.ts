import { EMPTY_DRAFT, type Draft } from '../../model/builder/draft.ts';
import { writeDraft } from '../../model/builder/draft-link.ts';
import { keepSheet, keptSheet, onKeptElsewhere, putAside } from '../tray/kept-sheet.ts';
import type { Bench } from './bench.ts';

/** Browsers refuse addresses that change too often. */
const PAUSE = 300;

/** True where somebody has made nothing yet, besides choosing an occupation. */
export function isUntouched(draft: Draft): boolean {
  return JSON.stringify({ ...draft, soc: null }) === JSON.stringify(EMPTY_DRAFT);
}

/** The fragment for a draft; an empty one for a sheet that nothing was done to. */
export function fragmentOf({ draft, occupation }: Pick<Bench, 'draft' | 'occupation'>): string {
  if (isUntouched(draft)) return '';
  return writeDraft(draft, occupation?.framework.version ?? null);
}

/**
 * Keeps the page's address and the browser's memory at the present sheet, from the first change on: opening somebody
 * else's link changes nothing that is kept. One's own sheet that is replaced then is put aside.
 * `startsKept`: the sheet that is shown first is the kept one. `refused` is called where the browser keeps nothing; `changed` where another page changed the sheet that is shown.
 * Answers with what writes the address at once.
 */
export function keepAddress(
  bench: Bench,
  {
    startsKept,
    refused,
    changed,
  }: { startsKept: boolean; refused: () => void; changed: (soc: string) => Promise<void> },
): () => void {
  let { draft } = bench;
  let timer = 0;
  let keeps = true;
  /** The fragment that is kept of the sheet on the bench; anything else that is kept is another sheet. */
  let own = startsKept && draft.soc !== null ? keptSheet(draft.soc) : fragmentOf(bench);
  /** Whether the sheet on the bench is the kept one, rather than that of a link. */
  let isKept = startsKept;
  /** While the bench takes over what another page kept, nothing is written back over it. */
  let following = false;

  const keep = (soc: string, fragment: string) => {
    const before = keptSheet(soc);
    if (before !== '' && before !== own && before !== fragment) putAside(soc, before);
    own = fragment;
    isKept = true;
    const kept = keepSheet(soc, fragment);
    if (keeps && !kept) refused();
    keeps = kept;
  };
  const writeAddress = () => {
    const fragment = fragmentOf(bench);
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
    if (bench.draft.soc !== null && bench.occupation) keep(bench.draft.soc, fragment);
  };
  const look = () => {
    flush();
    const { soc } = bench.draft;
    if (soc === null || !isKept) return;
    const kept = keptSheet(soc);
    if (kept === own) return;
    own = kept;
    following = true;
    void changed(soc).finally(() => {
      following = false;
    });
  };
  bench.watch(() => {
    if (bench.draft === draft) return;
    const turned = bench.draft.soc !== draft.soc;
    ({ draft } = bench);
    if (turned && draft.soc !== null) own = keptSheet(draft.soc);
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
