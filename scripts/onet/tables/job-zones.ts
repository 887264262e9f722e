import { readRows, rowProblem } from './row-problems.ts';
import type { ReleaseTableReader } from './table.ts';

/** "Job Zones": how much preparation the occupation needs, 1 to 5; nothing for those that O*NET hasn't rated. */
export const JOB_ZONES: ReleaseTableReader<number | null> = {
  columns: ['Job Zone'],
  read(rows) {
    const { value, problems } = readRows(rows.slice(0, 1), (row) =>
      /^[1-5]$/u.test(row.cell('Job Zone'))
        ? Number(row.cell('Job Zone'))
        : rowProblem(row, 'The job zone is not a number from 1 to 5.'),
    );
    return { value: value[0] ?? null, problems };
  },
};
