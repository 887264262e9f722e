import type { Problem } from '../../shared/report.ts';
import type { Violation } from './violation.ts';

const OCCUPATION_FOLDER = /^occupations\/(\d{2}-\d{4}\.\d{2})\//u;

/** Violations as the report's problems: each an error, in a file of the site. */
export function violationProblems(violations: readonly Violation[]): Problem[] {
  return violations.map(({ code, file, line, message, hint }) => {
    const soc = OCCUPATION_FOLDER.exec(file)?.[1] ?? null;
    return {
      severity: 'error',
      code,
      occupation: soc,
      file: soc === null ? file : file.replace(OCCUPATION_FOLDER, ''),
      line,
      path: null,
      message,
      hint,
    };
  });
}
