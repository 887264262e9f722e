import { parse } from 'csv-parse/sync';

/** One cell as a machine reads it: `null` where it is empty and not quoted, which is not the same as `""`. */
export type Cell = string | null;

/**
 * Reads comma-separated values as strictly as the importers' libraries do. Throws where they would: a quote inside an
 * unquoted cell, anything but a comma or a line end behind a closing quote, a cell that isn't closed, and a line end
 * of another kind outside of quotes.
 */
export function readCsv(text: string, lineEnd: '\n' | '\r\n' = '\n'): Cell[][] {
  return parse(text, {
    recordDelimiter: lineEnd,
    // What is wrong with the number of cells, each importer says in its own way.
    relaxColumnCount: true,
    cast: (cell, { quoting }) => {
      if (!quoting && /[\r\n]/u.test(cell)) throw new Error(`An unquoted cell holds ${cell}.`);
      return quoting || cell !== '' ? cell : null;
    },
  });
}
