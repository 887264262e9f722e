import { folded } from '../../../src/model/tidy-text.ts';
import { emptyCell, readRows } from './row-problems.ts';
import type { ReleaseTableReader } from './table.ts';

/** "Alternate Titles": what else the occupation is called, each name once, with short forms such as "CEO" as names of their own. */
export const ALTERNATE_TITLES: ReleaseTableReader<string[]> = {
  columns: ['Alternate Title', 'Short Title'],
  read(rows) {
    const { value, problems } = readRows(
      rows,
      (row) =>
        emptyCell(row, 'Alternate Title') ?? {
          titles: [row.cell('Alternate Title'), row.cell('Short Title')],
        },
    );
    const titles = new Map<string, string>();
    for (const title of value.flatMap((one) => one.titles)) {
      if (title !== '' && !titles.has(folded(title))) titles.set(folded(title), title);
    }
    return { value: [...titles.values()], problems };
  },
};
