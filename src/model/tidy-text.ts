/** Characters that reorder what is read; shown, they could make a statement say something else. */
export const BIDI_CHARACTERS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Characters that nobody sees, and that break search and comparison. The joiners (U+200C, U+200D) shape letters and stay. */
export const INVISIBLE_CHARACTERS = /[\u00AD\u180E\u200B\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/gu;

/** One line of a text export that holds something, with its bullet taken off. */
export interface Line {
  /** 1-based. */
  number: number;
  text: string;
  bullet: boolean;
}

/** What makes a text not tidy yet; most texts of most exports have none of it. */
const UNTIDY = /^ | $| {2}|[^\x20-\x7E—–…‘’“”®©]/u;

/** Text in the form that Levelbook compares and keeps: NFC, single spaces, nothing invisible, trimmed. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(BIDI_CHARACTERS, '')
    .replace(INVISIBLE_CHARACTERS, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

const BULLET = /^[-•*·–](?: |$)/u;

/** The lines of a text that hold something, tidied, with their numbers. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const tidied = tidy(raw);
    if (tidied === '') continue;
    const bullet = BULLET.test(tidied);
    lines.push({
      number: index + 1,
      text: bullet ? tidied.slice(1).trim() : tidied,
      bullet,
    });
  }
  return lines;
}

/** Text for comparison only: letter case, quotation marks, dashes and a closing full stop make no difference. */
export function folded(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[‐‑‒–—]/gu, '-')
    .replace(/\.$/u, '');
}

const LONGEST_QUOTE = 60;

/** Text in quotation marks for a message, cut to a readable length. */
export function quoted(text: string): string {
  if (text.length <= LONGEST_QUOTE) return `“${text}”`;
  // A cut between the halves of one character would leave half of it.
  const cut = /[\uD800-\uDBFF]/.test(text.charAt(LONGEST_QUOTE - 1))
    ? LONGEST_QUOTE - 1
    : LONGEST_QUOTE;
  return `“${text.slice(0, cut).trimEnd()}…”`;
}
