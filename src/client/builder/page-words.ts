import { fill, listed, many } from '#say';
import * as counts from '#words/counts.ts';
import * as words from '#words/builder.ts';
import type { Draft } from '../../model/builder/draft.ts';
import { PAPERS, pickedTokens } from '../../model/builder/draft.ts';
import { FIT_ROW_HEIGHTS } from '../../model/sheets/paginate.ts';
import type { Paper } from '../../formats/format.ts';
import type { Fitted } from './fit-pages.ts';

/** "1 page on A4 and Letter. Rows are 13 mm high, so that it fits." */
export function pageWords({ fit, counts: pages }: Fitted, draft: Draft): string {
  const papers = Object.entries(pages) as [Paper, number][];
  const numbers = new Set(papers.map(([, count]) => count));
  const [first = 0] = numbers;
  const names = papers.map(([paper]) => PAPERS[paper]);
  const howMany =
    numbers.size === 1
      ? fill(words.pagesOnNames, { pages: many(counts.page, first), names: listed(names) })
      : `${papers.map(([paper, count]) => fill(words.pagesOnPaper, { pages: many(counts.page, count), paper: PAPERS[paper] })).join(', ')}.`;
  const height = FIT_ROW_HEIGHTS[fit] ?? null;
  const low = height === null ? '' : fill(words.rowsToWriteIn, { height });
  const fits = Math.max(...numbers) <= 1;
  if (!draft.onePage || fits) return `${howMany}${low}`;
  const statements = many(counts.statement, pickedTokens(draft).length);
  return fill(words.itCantBeOne, { howMany, statements });
}

/** Why a sheet has no QR code; empty where it has one. */
export function noCodeWords(address: string, hasCode: boolean): string {
  if (hasCode) return '';
  return /^https?:/u.test(address)
    ? fill(words.noQrCodeThe, { count: address.length })
    : words.noQrCodeThis;
}
