/** Text as other people's programs can take it. */

/** C0 and C1 controls other than tab and line breaks: no format here can hold them. */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu;

/** The text without control characters and lone surrogates, every line break as one `\n`. */
export function cleanText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\r\n?|\u2028|\u2029|\u0085/gu, '\n')
    .replace(CONTROLS, '');
}

/** The text on one line: every run of white space is a single space. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}

/** At most `length` UTF-16 units, cut between words where it can be, with "…" behind. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = text.slice(0, length - 1).replace(/\p{Cs}$/u, '');
  const lastSpace = room.lastIndexOf(' ');
  const cut = lastSpace > length * 0.6 ? room.slice(0, lastSpace) : room;
  return `${cut.trimEnd()}…`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text for an HTML element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
