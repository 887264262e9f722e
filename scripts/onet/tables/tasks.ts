import type { ReleaseTask } from '../../../src/model/occupation/onet-release.ts';
import { emptyCell, readRows, rowProblem } from './row-problems.ts';
import type { ReleaseTableReader } from './table.ts';

const KINDS = new Map<string, ReleaseTask['kind']>([
  ['Core', 'core'],
  ['Supplemental', 'supplemental'],
  ['', null],
]);

/** "Task Statements": the tasks in the release's order, core or supplemental where it says so. */
export const TASKS: ReleaseTableReader<ReleaseTask[]> = {
  columns: ['Task ID', 'Task', 'Task Type'],
  read: (rows) =>
    readRows(rows, (row) => {
      const kind = KINDS.get(row.cell('Task Type'));
      if (kind === undefined) return rowProblem(row, 'The task is neither core nor supplemental.');
      return (
        emptyCell(row, 'Task ID', 'Task') ?? {
          id: row.cell('Task ID'),
          text: row.cell('Task'),
          kind,
        }
      );
    }),
};
