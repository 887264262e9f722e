import { emptyCell, readRows } from './row-problems.ts';
import type { ReleaseTableReader } from './table.ts';

/** "Tasks to DWAs": which tasks a detailed work activity is part of, by their ids. */
export const TASK_ACTIVITIES: ReleaseTableReader<{ task: string; activity: string }[]> = {
  columns: ['Task ID', 'DWA ID'],
  read: (rows) =>
    readRows(
      rows,
      (row) =>
        emptyCell(row, 'Task ID', 'DWA ID') ?? {
          task: row.cell('Task ID'),
          activity: row.cell('DWA ID'),
        },
    ),
};
