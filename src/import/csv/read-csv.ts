import type { Grid, GridRow } from '../grid.ts';
import { problem, type Reading } from '../problem.ts';
import { MOST_ROWS } from '../workbook/worksheet.ts';
import { utf8Text } from './utf8-text.ts';

const SEPARATORS = [',', ';', '\t'] as const;
type Separator = (typeof SEPARATORS)[number];

/** Reads a table of text: UTF-8 with or without a byte-order mark; comma, semicolon or tab; any line ends. */
export function readCsv(bytes: Uint8Array): Reading<Grid> {
  const decoded = utf8Text(bytes);
  if ('severity' in decoded) return { value: null, problems: [decoded] };
  const { text } = decoded;
  if (text.trim() === '')
    return { value: null, problems: [problem('EMPTY_FILE', 'The file is empty.')] };
  const { rows, openQuote } = csvRows(text, separatorOf(text));
  if (openQuote !== null) {
    const message = 'A quotation mark opens a cell here, and nothing closes it.';
    return { value: null, problems: [problem('QUOTE_NOT_CLOSED', message, { line: openQuote })] };
  }
  if (rows.length > MOST_ROWS) {
    return {
      value: null,
      problems: [problem('TOO_MANY_ROWS', `The table has ${rows.length} rows.`)],
    };
  }
  return {
    value: { name: null, hidden: false, rows, hiddenColumns: new Set(), merges: [] },
    problems: [],
  };
}

/**
 * What divides the cells: the separator that parts most of the first rows into the same number of cells, more than one.
 * Excel may name it in a first line of its own, `sep=;`.
 */
function separatorOf(text: string): Separator {
  const named = /^sep=([,;\t])\r?\n/u.exec(text)?.[1];
  if (named !== undefined) return SEPARATORS.find((one) => one === named) ?? ',';
  const sample = text.slice(0, 20_000);
  const scored = SEPARATORS.map((separator) => {
    const widths = csvRows(sample, separator)
      .rows.slice(0, 20)
      .map(({ cells }) => cells.length);
    const usual = widths.filter((width) => width > 1);
    const most = Math.max(
      0,
      ...usual.map((width) => usual.filter((other) => other === width).length),
    );
    return { separator, score: most * 1000 + Math.max(0, ...usual) };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

/** The apostrophe that keeps a spreadsheet program from taking a cell for a formula; it is no part of the text. */
const GUARD = /^'(?=[=+\-@\t\r＝＋－＠])/u;

/** The rows that hold something, and the line of a quotation mark that nothing closes. */
function csvRows(
  text: string,
  separator: Separator,
): { rows: GridRow[]; openQuote: number | null } {
  const rows: GridRow[] = [];
  const special = new RegExp(`${separator === '\t' ? '\\t' : separator}|\\r\\n|\\r|\\n`, 'gu');
  let at = /^sep=[,;\t]\r?\n/u.exec(text)?.[0].length ?? 0;
  let line = at > 0 ? 2 : 1;
  let row: GridRow = { number: line, hidden: false, cells: [] };
  let column = 0;
  const add = (given: string): void => {
    const content = given.replace(GUARD, '');
    if (content !== '') row.cells[column] = { text: content, kind: 'text', formula: 'none' };
    column += 1;
  };
  const endRow = (): void => {
    if (row.cells.length > 0) rows.push({ ...row, cells: row.cells });
    row = { number: line, hidden: false, cells: [] };
    column = 0;
  };
  while (at < text.length) {
    let content = '';
    const quoted = /[ ]*"/uy;
    quoted.lastIndex = at;
    if (quoted.test(text)) {
      const opened = line;
      at = quoted.lastIndex;
      const end = closingQuote(text, at);
      if (end === -1) return { rows, openQuote: opened };
      content = text.slice(at, end).replaceAll('""', '"');
      line += content.match(/\r\n|\r|\n/gu)?.length ?? 0;
      at = end + 1;
    }
    special.lastIndex = at;
    const next = special.exec(text);
    content += text.slice(at, next?.index ?? text.length);
    add(content);
    if (!next) break;
    at = special.lastIndex;
    if (next[0] === separator) continue;
    line += 1;
    endRow();
  }
  endRow();
  return { rows, openQuote: null };
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}
