import { tidy } from '../model/tidy-text.ts';

/** The text of a cell or an item: single spaces and nothing invisible; line breaks stay where a list stands. */
export function tidyText(text: string): string {
  const lines = text
    .split(/\r\n|[\r\n]/u)
    .map((line) => tidy(line))
    .filter((line) => line !== '');
  return lines.some((line) => LIST_LINE.test(line)) ? lines.join('\n') : lines.join(' ');
}

/** A line of a list as Markdown and people write it. */
const LIST_LINE = /^(?:[-*•–]|\d{1,2}[.)]|[a-z][.)])\s/u;

/** A name for comparing: case, runs of spaces and invisible characters make no difference. */
export function nameKey(text: string): string {
  return tidy(text).toLowerCase();
}

export { tidy };
