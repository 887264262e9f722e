import type { Paper } from '../../formats/format.ts';
import type { Draft } from '../../model/builder/draft.ts';
import { TIGHTEST, TIGHTEST_UNASKED, type Pages } from '../../model/sheets/paginate.ts';
import type { PageMeasure } from './measure-pages.ts';
import { paperFor } from './papers.ts';

/** How a sheet is set, and the pages that it has then. */
export interface Fitted {
  /** How many steps tighter than usual. */
  fit: number;
  /** The pages on the paper that was chosen, or that is usual where the reader is. */
  pages: Pages;
  /** How many it has on each paper that it may be printed on. */
  counts: Partial<Record<Paper, number>>;
}

/**
 * Sets a sheet no tighter than needed: until it is on one page where that is wished, on every paper that it may be
 * printed on; else until no page holds only what comes at the end, as far as that needs little.
 */
export function fitted(
  measure: Pick<PageMeasure, 'pagesOf'>,
  markup: string,
  draft: Pick<Draft, 'paper' | 'largePrint' | 'onePage'>,
): Fitted {
  const usual = paperFor(draft);
  const papers: Paper[] =
    draft.paper === 'any' ? [usual, usual === 'a4' ? 'letter' : 'a4'] : [usual];
  const set = (fit: number): Fitted & { lonely: boolean } => {
    const all = papers.map((paper) =>
      measure.pagesOf(markup, paper, { large: draft.largePrint, fit }),
    );
    const [pages = { count: 0, rowStarts: [], footerStart: null }] = all;
    return {
      fit,
      pages,
      counts: Object.fromEntries(papers.map((paper, at) => [paper, all[at]?.count ?? 0])),
      lonely: all.some(({ footerStart }) => footerStart !== null),
    };
  };
  const most = ({ counts }: Fitted) => Math.max(...Object.values(counts));
  const loose = set(0);
  const isGood = (one: Fitted & { lonely: boolean }) =>
    draft.onePage ? most(one) <= 1 : !one.lonely;
  const limit = draft.onePage ? TIGHTEST : TIGHTEST_UNASKED;
  let best = loose;
  for (let fit = 1; !isGood(best) && fit <= limit; fit += 1) best = set(fit);
  if (isGood(best)) return best;
  // Where nothing helps, what is tighter than usual for fewer pages is kept, and else nothing is.
  return most(best) < most(loose) ? best : loose;
}
