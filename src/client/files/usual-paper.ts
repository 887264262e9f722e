import type { Paper } from '../../formats/format.ts';

/** The paper that printers hold where the reader's language is spoken. */
export function usualPaper(): Paper {
  return /-(?:US|CA|MX)$/u.test(navigator.language) ? 'letter' : 'a4';
}
