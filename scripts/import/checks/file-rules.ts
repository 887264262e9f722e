import { codePoint } from '../decode.ts';
import type { Spot } from '../finding.ts';
import { BIDI_CHARACTERS, INVISIBLE_CHARACTERS, quoted } from '../../../src/model/tidy-text.ts';
import type { Remark, Rule } from './rule.ts';

/** A line of a text export, or a text inside a JSON export. */
export interface Piece {
  text: string;
  spot: Spot;
}

/** A rule that looks for a pattern in each text, and says something of the first place in it. */
function patternRule(
  rule: Omit<Rule<readonly Piece[]>, 'scope' | 'check'>,
  pattern: RegExp,
  message: (found: string) => string,
): Rule<readonly Piece[]> {
  // A global pattern remembers where it last matched.
  const first = new RegExp(pattern, pattern.flags.replace('g', ''));
  return {
    ...rule,
    scope: 'file',
    *check(pieces): Generator<Remark> {
      for (const { text, spot } of pieces) {
        const found = first.exec(text)?.[0];
        if (found !== undefined) yield { ...spot, message: message(found) };
      }
    },
  };
}

function pointsOf(found: string): string {
  return codePoint(found.codePointAt(0) ?? 0);
}

/** What may not stand, or should not stand, in any text of an export. */
export const FILE_RULES: readonly Rule<readonly Piece[]>[] = [
  patternRule(
    {
      code: 'NUL_CHARACTER',
      sentence: 'No text holds NUL characters.',
      severity: 'error',
      hint: 'The file is damaged, or is not a text file. Export it again.',
    },
    /\u0000/u,
    () => 'The text holds a NUL character, written as an escape.',
  ),
  patternRule(
    {
      code: 'CONTROL_CHARACTER',
      sentence: 'No text holds control characters.',
      severity: 'error',
      hint: 'Remove the character; it often comes from copying out of a PDF or a terminal.',
    },
    /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u,
    (found) => `The text holds the control character ${pointsOf(found)}, written as an escape.`,
  ),
  patternRule(
    {
      code: 'HALF_CHARACTER',
      sentence: 'No text holds half of a character.',
      severity: 'error',
      hint: 'An escape such as \\ud83d stands without its second half. Export the file again.',
    },
    /\p{Cs}/u,
    (found) => `The text holds ${pointsOf(found)}, half of a character.`,
  ),
  patternRule(
    {
      code: 'BIDI_CHARACTER',
      sentence: 'No text holds characters that change the direction of reading.',
      severity: 'warning',
      hint: 'Remove the character; such characters can make a text read differently from what it says. The site leaves it out.',
    },
    BIDI_CHARACTERS,
    (found) =>
      `The text holds the invisible character ${pointsOf(found)}, which changes the direction of reading.`,
  ),
  patternRule(
    {
      code: 'INVISIBLE_CHARACTER',
      sentence: 'No text holds invisible characters.',
      severity: 'warning',
      hint: 'Remove the character; it keeps words from being found. The site leaves it out, but for joiners.',
    },
    new RegExp(`${INVISIBLE_CHARACTERS.source}|[\\u200C\\u200D]`, 'u'),
    (found) => `The text holds the invisible character ${pointsOf(found)}.`,
  ),
  patternRule(
    {
      code: 'LOST_CHARACTER',
      sentence: 'No text holds the sign for a lost character.',
      severity: 'warning',
      hint: 'The text was damaged by a wrong encoding before it got here. Export it again.',
    },
    /\uFFFD|â€[™œ“”\u009D]|Ã[\u0080-\u00BF]/u,
    (found) => `The text holds ${quoted(found)}, which is left of a character that was lost.`,
  ),
  patternRule(
    {
      code: 'HTML_IN_TEXT',
      sentence: 'No text holds HTML.',
      severity: 'warning',
      hint: 'It is shown as text, as it stands. Write the words alone.',
    },
    /<\/?[a-z][^<>]{0,500}>|<!--|&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,6});/iu,
    (found) => `The text holds HTML, ${quoted(found)}.`,
  ),
];
