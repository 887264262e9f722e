import type { Paper } from '../../formats/format.ts';
import type { Draft } from '../../model/builder/draft.ts';

/** A document needs a size: the one that was chosen, or the one that printers hold where the reader's language is spoken. */
export function paperFor({ paper }: Pick<Draft, 'paper'>): Paper {
  if (paper !== 'any') return paper;
  return /-(?:US|CA|MX)$/u.test(navigator.language) ? 'letter' : 'a4';
}
