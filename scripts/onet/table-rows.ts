import { createReadStream } from 'node:fs';
import { tidy } from '../../src/model/tidy-text.ts';
import { atLine, type Finding } from '../import/finding.ts';
import { finding } from '../import/reading-rules.ts';

/** A row of a table, by the names of its columns. */
export interface TableRow {
  /** 1-based. */
  line: number;
  /** What stands in a column that was asked for; "n/a", which the release writes for nothing, is empty. */
  cell: (column: string) => string;
}

/** Thrown where a table can't be read any further. */
export class TableFailure extends Error {
  readonly finding: Finding;

  constructor(found: Finding) {
    super(found.message);
    this.finding = found;
  }
}

/**
 * The rows of a table of O*NET's text release, as they come: tab-separated, without quoting, columns by the names in
 * the first line, whatever their order. Throws a TableFailure for a table that lacks a column, a row that is too short,
 * and bytes that are no UTF-8.
 */
export async function* tableRows(
  path: string,
  columns: readonly string[],
): AsyncGenerator<TableRow[], void> {
  let positions: Map<string, number> | null = null;
  for await (const lines of linesOfFile(path)) {
    const rows: TableRow[] = [];
    for (const { number, text } of lines) {
      if (positions === null) positions = headOf(text, columns);
      else if (text.trim() !== '') rows.push(rowOf(text, number, positions));
    }
    if (rows.length > 0) yield rows;
  }
  if (positions === null) throw new TableFailure(finding('EMPTY_FILE', 'The table is empty.'));
}

function headOf(text: string, columns: readonly string[]): Map<string, number> {
  const names = text
    .replace(/^\uFEFF/u, '')
    .split('\t')
    .map(tidy);
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    throw new TableFailure(
      finding(
        'ONET_TABLE',
        `The first line has no column ${missing.map((name) => `“${name}”`).join(', ')}.`,
        atLine(1),
      ),
    );
  }
  return new Map(columns.map((column) => [column, names.indexOf(column)]));
}

function rowOf(text: string, line: number, positions: ReadonlyMap<string, number>): TableRow {
  const cells = text.split('\t');
  const last = Math.max(...positions.values());
  if (cells.length <= last) {
    throw new TableFailure(
      finding(
        'ONET_TABLE',
        `The row has ${cells.length} columns, fewer than the first line.`,
        atLine(line),
      ),
    );
  }
  return {
    line,
    cell: (column) => {
      const value = tidy(cells[positions.get(column) ?? -1] ?? '');
      return value === 'n/a' ? '' : value;
    },
  };
}

/** The lines of a file, some at a time. */
async function* linesOfFile(path: string): AsyncGenerator<{ number: number; text: string }[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  let rest = '';
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new TableFailure(finding('NOT_UTF8', 'The table is not UTF-8.', atLine(number + 1)));
    }
  };
  const numbered = (texts: readonly string[]) =>
    texts.map((text) => ({ number: (number += 1), text: text.replace(/\r$/u, '') }));
  for await (const bytes of createReadStream(path)) {
    const texts = `${rest}${decode(bytes as Uint8Array)}`.split('\n');
    rest = texts.pop() ?? '';
    yield numbered(texts);
  }
  rest += decode();
  if (rest !== '') yield numbered([rest]);
}
