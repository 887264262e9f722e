import type { ReleaseTechnology } from '../../../src/model/occupation/onet-release.ts';
import { emptyCell, readRows } from './row-problems.ts';
import type { ReleaseTableReader } from './table.ts';

/** "Technology Skills": products with their types, and which of them job postings name often. */
export const TECHNOLOGY: ReleaseTableReader<ReleaseTechnology[]> = {
  columns: ['Example', 'Commodity Title', 'Hot Technology', 'In Demand'],
  read: (rows) =>
    readRows(
      rows,
      (row) =>
        emptyCell(row, 'Example', 'Commodity Title') ?? {
          name: row.cell('Example'),
          type: row.cell('Commodity Title'),
          hot: row.cell('Hot Technology') === 'Y',
          inDemand: row.cell('In Demand') === 'Y',
        },
    ),
};

/** "Tools Used": tools with their types. */
export const TOOLS: ReleaseTableReader<{ name: string; type: string }[]> = {
  columns: ['Example', 'Commodity Title'],
  read: (rows) =>
    readRows(
      rows,
      (row) =>
        emptyCell(row, 'Example', 'Commodity Title') ?? {
          name: row.cell('Example'),
          type: row.cell('Commodity Title'),
        },
    ),
};
