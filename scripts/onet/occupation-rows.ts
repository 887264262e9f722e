import { SOC_PATTERN } from '../../src/model/occupation/soc.ts';
import { atLine } from '../import/finding.ts';
import { finding } from '../import/reading-rules.ts';
import { TableFailure, tableRows, type TableRow } from './table-rows.ts';

/** The column that says which occupation a row is of. */
export const SOC_COLUMN = 'O*NET-SOC Code';

/** A table whose rows are of occupations, in the order of their codes: read once, an occupation at a time. */
export class OccupationRows {
  readonly #batches: AsyncGenerator<TableRow[], void>;
  #batch: TableRow[] = [];
  #at = 0;
  #last = '';

  constructor(path: string, columns: readonly string[]) {
    this.#batches = tableRows(path, [SOC_COLUMN, ...columns]);
  }

  /** The rows of an occupation. Ask in the order of codes: what lies before is passed over. */
  async rowsOf(soc: string): Promise<TableRow[]> {
    const rows: TableRow[] = [];
    for (;;) {
      const row = await this.#next();
      if (row === null) return rows;
      const code = this.#codeOf(row);
      if (code > soc) return rows;
      if (code === soc) rows.push(row);
      this.#at += 1;
      this.#last = code;
    }
  }

  /** Stops reading. */
  async close(): Promise<void> {
    await this.#batches.return(undefined);
  }

  async #next(): Promise<TableRow | null> {
    while (this.#at >= this.#batch.length) {
      const next = await this.#batches.next();
      if (next.done === true) return null;
      this.#batch = next.value;
      this.#at = 0;
    }
    return this.#batch[this.#at] ?? null;
  }

  #codeOf(row: TableRow): string {
    const code = row.cell(SOC_COLUMN);
    if (!SOC_PATTERN.test(code)) {
      throw new TableFailure(
        finding('ONET_TABLE', `“${code}” is no O*NET-SOC code.`, atLine(row.line)),
      );
    }
    if (code < this.#last) {
      throw new TableFailure(
        finding(
          'ONET_TABLE',
          `The rows are not in the order of O*NET-SOC codes: ${code} stands behind ${this.#last}.`,
          atLine(row.line),
        ),
      );
    }
    return code;
  }
}
