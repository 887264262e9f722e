/** Elements that stand within a line of text. */
const INLINE = 'a|abbr|b|cite|code|em|i|kbd|mark|q|small|span|strong|time';

const AFTER_OPENING = new RegExp(`(<(?:${INLINE})(?:\\s[^<>]*)?>)\\s*\\n\\s*`, 'gu');
const BEFORE_CLOSING = new RegExp(`\\s*\\n\\s*(</(?:${INLINE})>)`, 'gu');
const LINE_BREAK = /[ \t]*\n\s*/gu;

/**
 * Takes out of a page the white space that only the layout of its source put there: line breaks just inside
 * a link or another inline element, which would stand before a full stop or be underlined, and indentation.
 */
export function withoutLayoutSpace(html: string): string {
  return html.replace(AFTER_OPENING, '$1').replace(BEFORE_CLOSING, '$1').replace(LINE_BREAK, '\n');
}
