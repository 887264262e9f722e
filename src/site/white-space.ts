/** Elements whose edges no white space belongs to: within a line it would show, around a block it only weighs. */
const INLINE = 'a|abbr|b|cite|code|em|i|kbd|mark|q|small|span|strong|text|time';
const BLOCK = 'button|caption|dd|div|dt|h1|h2|h3|h4|label|legend|li|option|p|td|th';

const EDGED = `${INLINE}|${BLOCK}`;
const AFTER_OPENING = new RegExp(`(<(?:${EDGED})(?:\\s[^<>]*)?>)\\s*\\n\\s*`, 'gu');
const BEFORE_CLOSING = new RegExp(`\\s*\\n\\s*(</(?:${EDGED})>)`, 'gu');
const LINE_BREAK = /[ \t]*\n\s*/gu;

/**
 * Takes out of a page the white space that only the layout of its source put there: line breaks just inside
 * an element (in a link they would be underlined, or stand before a full stop), and indentation.
 */
export function withoutLayoutSpace(html: string): string {
  return html.replace(AFTER_OPENING, '$1').replace(BEFORE_CLOSING, '$1').replace(LINE_BREAK, '\n');
}
