import type { Problem, Severity } from '../../shared/report.ts';
import type { Spot } from '../finding.ts';

/** What a rule looks at: a file's texts, one statement, an occupation's exports together, or all occupations. */
export type Scope = 'file' | 'statement' | 'occupation' | 'corpus';

/** What a rule has to say of one place. The file is needed where the rule looks at more than one. */
export interface Remark extends Spot {
  message: string;
  file?: string;
  occupation?: string;
  hint?: string;
}

/** A check as data: its name, what it says in a sentence, and the look itself. Rules never print. */
export interface Rule<Subject> {
  code: string;
  sentence: string;
  scope: Scope;
  severity: Severity;
  /** What to do about it, unless a remark says otherwise. */
  hint: string;
  check: (subject: Subject) => Iterable<Remark>;
}

/** Everything that the rules have to say of a subject, as problems of an occupation's file. */
export function applyRules<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  where: { occupation: string | null; file: string | null },
): Problem[] {
  return rules.flatMap((rule) =>
    Array.from(rule.check(subject), (remark) => ({
      severity: rule.severity,
      code: rule.code,
      occupation: remark.occupation ?? where.occupation,
      file: remark.file ?? where.file,
      line: remark.line,
      path: remark.path,
      message: remark.message,
      hint: remark.hint ?? rule.hint,
    })),
  );
}
