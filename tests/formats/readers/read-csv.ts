/** One cell as a machine reads it: `null` where it is empty and not quoted, which is not the same as `""`. */
export type Cell = string | null;

/**
 * Reads comma-separated values as strictly as the importers' libraries do. Throws where they would: a quote inside an
 * unquoted cell, anything but a comma or a line end behind a closing quote, a cell that isn't closed.
 */
export function readCsv(text: string, lineEnd: '\n' | '\r\n' = '\n'): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, next } = text[at] === '"' ? quoted(text, at) : unquoted(text, at, lineEnd);
    row.push(cell);
    at = next;
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) row.push(null);
    } else if (text.startsWith(lineEnd, at) || at === text.length) {
      at += lineEnd.length;
      rows.push(row);
      row = [];
    } else {
      throw new Error(`At ${at}: a quoted cell goes on after its closing quote.`);
    }
  }
  return rows;
}

function quoted(text: string, start: number): { cell: Cell; next: number } {
  let cell = '';
  let at = start + 1;
  while (at < text.length) {
    if (text[at] !== '"') cell += text[at] ?? '';
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else return { cell, next: at + 1 };
    at += 1;
  }
  throw new Error(`At ${start}: a quoted cell is not closed.`);
}

function unquoted(text: string, start: number, lineEnd: string): { cell: Cell; next: number } {
  let at = start;
  while (at < text.length && text[at] !== ',' && !text.startsWith(lineEnd, at)) at += 1;
  const cell = text.slice(start, at);
  if (/["\r\n]/u.test(cell)) throw new Error(`At ${start}: an unquoted cell holds ${cell}.`);
  return { cell: cell === '' ? null : cell, next: at };
}
