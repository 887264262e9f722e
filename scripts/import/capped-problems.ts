import { counted } from '../../src/model/counting.ts';
import type { Problem } from '../shared/report.ts';

const MOST_OF_A_KIND = 100;

/** At most a hundred problems of one rule in one file; one more says how many are left out. */
export function cappedProblems(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  const last = new Map<string, Problem>();
  const kept = problems.filter((problem) => {
    const key = `${problem.code}|${problem.file ?? ''}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    last.set(key, problem);
    return count <= MOST_OF_A_KIND;
  });
  for (const [key, problem] of last) {
    const more = (counts.get(key) ?? 0) - MOST_OF_A_KIND;
    if (more > 0) {
      const message = `${counted(more, 'more problem')} of this kind in this file, up to here.`;
      kept.push({ ...problem, message });
    }
  }
  return kept;
}
