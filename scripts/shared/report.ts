import { comparePlaces, compareText } from '../../src/import/report-order.ts';

/** What is wrong, where, and what to do about it: the one shape that every check of Levelbook reports in. */
export interface Problem {
  severity: Severity;
  /** Stable name of the rule, `DOMAIN_COUNT`. */
  code: string;
  /** The occupation's folder, or null where the problem is about more than one. */
  occupation: string | null;
  file: string | null;
  /** 1-based. */
  line: number | null;
  /** Path inside a JSON file, `framework.levels.emerging.statements[3]`. */
  path: string | null;
  /** Worksheet and cell of a workbook, `Statements!C14`. */
  cell?: string;
  message: string;
  hint: string;
}

export type Severity = 'error' | 'warning';

/** Orders problems by occupation, file, line, path and code. Returns a new array. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.occupation, b.occupation) || compareText(a.file, b.file) || comparePlaces(a, b),
  );
}

/** The report for machines: one JSON object. `occupations` is the number without a failing problem; `leftOut` names the others. */
export function reportJson(
  occupations: number,
  problems: readonly Problem[],
  leftOut: readonly string[],
): string {
  const ordered = sortProblems(problems).map(
    ({ severity, code, occupation, file, line, path, cell, message, hint }) => ({
      severity,
      code,
      occupation,
      file,
      line,
      path,
      ...(cell === undefined ? {} : { cell }),
      message,
      hint,
    }),
  );
  return `${JSON.stringify({ occupations, leftOut, problems: ordered }, null, 2)}\n`;
}

/** The report for people: each problem's place, what is wrong and what to do. Empty where there is none. */
export function reportText(problems: readonly Problem[]): string {
  return sortProblems(problems).map(problemText).join('');
}

function problemText(problem: Problem): string {
  const file = [problem.occupation, problem.file].filter((part) => part !== null).join('/');
  const line = problem.line === null ? '' : `:${problem.line}`;
  const path = problem.path === null ? '' : ` (${problem.path})`;
  const cell = problem.cell === undefined ? '' : `, ${problem.cell}`;
  const place = `${file}${line}${path}${cell}`;
  return printable(
    `${place === '' ? '' : `${place}\n  `}${problem.severity} ${problem.code}: ${problem.message}\n  → ${problem.hint}\n\n`,
  );
}

/** Text with every character that a terminal would act on, or that cannot be seen, written as its code. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, (character) =>
    character === '\n'
      ? character
      : `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
