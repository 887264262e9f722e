import { EMPTY_DRAFT, type Draft } from '../../model/builder/draft.ts';
import { writeDraft } from '../../model/builder/draft-link.ts';
import { keepSheet, keptSheet, putAside } from '../tray/kept-sheet.ts';
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
 * `refused` is called where the browser keeps nothing. Answers with what writes the address at once.
 */
export function keepAddress(bench: Bench, refused: () => void): () => void {
  let { draft } = bench;
  let timer = 0;
  let kept = true;
  /** The fragment that is kept of the sheet on the bench; anything else that is kept is another sheet. */
  let own = fragmentOf(bench);

  const keep = (soc: string, fragment: string) => {
    const before = keptSheet(soc);
    if (before !== '' && before !== own && before !== fragment) putAside(soc, before);
    own = fragment;
    const now = keepSheet(soc, fragment);
    if (kept && !now) refused();
    kept = now;
  };
  const flush = () => {
    if (timer === 0) return;
    clearTimeout(timer);
    timer = 0;
    const fragment = fragmentOf(bench);
    const address = fragment === '' ? location.pathname + location.search : `#${fragment}`;
    history.replaceState(null, '', address);
    if (bench.draft.soc !== null && bench.occupation) keep(bench.draft.soc, fragment);
  };
  bench.watch(() => {
    if (bench.draft === draft) return;
    const turned = bench.draft.soc !== draft.soc;
    ({ draft } = bench);
    if (turned && draft.soc !== null) own = keptSheet(draft.soc);
    clearTimeout(timer);
    timer = window.setTimeout(flush, PAUSE);
  });
  addEventListener('pagehide', flush);
  return flush;
}
