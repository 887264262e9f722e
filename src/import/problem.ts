import { IMPORT_RULES, type ImportRuleCode } from './rules.ts';

/** What is wrong with a table or a package, where, and what to do about it; the same for the command and in the browser. */
export interface ImportProblem {
  severity: 'error' | 'warning';
  /** Stable name of the rule, `DUPLICATE_CODE`. */
  code: ImportRuleCode;
  /** 1-based line of a text file. */
  line: number | null;
  /** Path inside a JSON or YAML file, `CFItems[3].fullStatement`. */
  path: string | null;
  /** Worksheet and cell of a workbook, `Statements!C14`. */
  cell: string | null;
  message: string;
  hint: string;
}

/** Where in a file something stands. */
export type Spot = Pick<ImportProblem, 'line' | 'path' | 'cell'>;

export const NOWHERE: Spot = { line: null, path: null, cell: null };

/** What a reader hands back: what it read, or null where nothing could be, and what is wrong. */
export interface Reading<Value> {
  value: Value | null;
  problems: ImportProblem[];
}

/** A problem under one of the rules, with the rule's severity, and its hint unless another is given. */
export function problem(
  code: ImportRuleCode,
  message: string,
  spot: Partial<Spot> = NOWHERE,
  hint: string = IMPORT_RULES[code].hint,
): ImportProblem {
  return { severity: IMPORT_RULES[code].severity, code, ...NOWHERE, ...spot, message, hint };
}

/** Whether nothing may be made of what was read. */
export function anyError(problems: readonly ImportProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
