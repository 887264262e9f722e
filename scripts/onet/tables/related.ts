import { SOC_PATTERN } from '../../../src/model/occupation/soc.ts';
import { readRows, rowProblem } from './row-problems.ts';
import type { ReleaseTableReader } from './table.ts';

/** "Related Occupations": their codes, the most related first, with O*NET's tier. */
export const RELATED: ReleaseTableReader<{ soc: string; tier: string }[]> = {
  columns: ['Related O*NET-SOC Code', 'Relatedness Tier', 'Index'],
  read(rows) {
    const { value, problems } = readRows(rows, (row) => {
      const soc = row.cell('Related O*NET-SOC Code');
      const index = Number(row.cell('Index'));
      if (!SOC_PATTERN.test(soc)) return rowProblem(row, `“${soc}” is no O*NET-SOC code.`);
      if (!Number.isInteger(index)) return rowProblem(row, 'The index is not a whole number.');
      return { soc, tier: row.cell('Relatedness Tier'), index };
    });
    const related = value.sort((a, b) => a.index - b.index).map(({ soc, tier }) => ({ soc, tier }));
    return { value: related, problems };
  },
};
