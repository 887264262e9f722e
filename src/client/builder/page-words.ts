import type { Draft } from '../../model/builder/draft.ts';
import { PAPERS, pickedTokens } from '../../model/builder/draft.ts';
import { counted } from '../../model/counting.ts';
import { FIT_ROW_HEIGHTS } from '../../model/sheets/paginate.ts';
import type { Paper } from '../../formats/format.ts';
import type { Fitted } from './fit-pages.ts';

/** "1 page on A4 and Letter. Rows are 13 mm high, so that it fits." */
export function pageWords({ fit, counts }: Fitted, draft: Draft): string {
  const papers = Object.entries(counts) as [Paper, number][];
  const numbers = new Set(papers.map(([, count]) => count));
  const [first = 0] = numbers;
  const names = papers.map(([paper]) => PAPERS[paper]);
  const howMany =
    numbers.size === 1
      ? `${counted(first, 'page')} on ${names.join(' and ')}.`
      : `${papers.map(([paper, count]) => `${counted(count, 'page')} on ${PAPERS[paper]}`).join(', ')}.`;
  const height = FIT_ROW_HEIGHTS[fit] ?? null;
  const low =
    height === null ? '' : ` Rows to write in are ${height} mm high at least, so that it fits.`;
  const fits = Math.max(...numbers) <= 1;
  if (!draft.onePage || fits) return `${howMany}${low}`;
  const statements = counted(pickedTokens(draft).length, 'statement');
  return `${howMany} It can’t be one: ${statements} need more room than a page has, even with the lowest rows that can be written in. Fewer statements or another kind of sheet may fit.`;
}

/** Why a sheet has no QR code; empty where it has one. */
export function noCodeWords(address: string, hasCode: boolean): string {
  if (hasCode) return '';
  return /^https?:/u.test(address)
    ? `No QR code: the link has ${address.length} characters, and a code that phones read from paper holds fewer. A shorter title, a usual scale or fewer statements may make room.`
    : 'No QR code: this copy of the site is a folder on a disk and has no address that a phone could open.';
}
