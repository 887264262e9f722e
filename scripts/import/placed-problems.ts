import type { ImportProblem } from '../../src/import/problem.ts';
import type { Problem } from '../shared/report.ts';

/** Problems of one file, for the report. `id` is the folder that it lies in, or null for the data folder itself. */
export function placedProblems(
  problems: readonly ImportProblem[],
  id: string | null,
  file: string,
): Problem[] {
  return problems.map(({ severity, code, line, path, cell, message, hint }) => ({
    severity,
    code,
    occupation: id,
    file,
    line,
    path,
    ...(cell === null ? {} : { cell }),
    message,
    hint,
  }));
}
