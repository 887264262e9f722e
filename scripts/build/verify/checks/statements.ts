import type { SiteCheck } from '../site-check.ts';
import type { ExpectedStatement, SiteModel } from '../site-model.ts';
import type { SitePage } from '../site-page.ts';
import type { Violation } from '../violation.ts';

type Shown = SitePage['statements'][number];

export function statementsCheck({ pages }: SiteModel): SiteCheck {
  return {
    rule: 'Every statement stands once on its own page, under its own anchor, with all its citations.',
    page({ path, statements }) {
      return (pages.get(path) ?? []).flatMap((expected) =>
        compare(
          path,
          expected,
          statements.filter(({ code }) => code === expected.code),
        ),
      );
    },
  };
}

function compare(file: string, expected: ExpectedStatement, shown: Shown[]): Violation[] {
  const [statement, ...repeated] = shown;
  const violation = (code: string, line: number | null, message: string, hint: string) => ({
    code,
    file,
    line,
    message: `${expected.code} ${message}`,
    hint,
  });
  if (!statement) {
    const hint = 'Its element carries data-statement with its code: is it written at all?';
    return [violation('STATEMENT_MISSING', null, 'does not stand on its page.', hint)];
  }
  const violations = repeated.map(({ line }) =>
    violation(
      'STATEMENT_REPEATED',
      line,
      'stands on its page again.',
      'Mark only the statement itself with data-statement, not what refers to it.',
    ),
  );
  if (statement.id !== expected.id) {
    const message = `has the anchor “${statement.id}” rather than “${expected.id}”.`;
    const hint = 'Permalinks point there: take the id from the model.';
    violations.push(violation('STATEMENT_ANCHOR', statement.line, message, hint));
  }
  if (statement.sources.toSorted().join() !== expected.sources.toSorted().join()) {
    const message = `cites ${list(statement.sources)} rather than ${list(expected.sources)}.`;
    const hint = 'Each citation is one element with data-source inside the statement’s element.';
    violations.push(violation('STATEMENT_CITATIONS', statement.line, message, hint));
  }
  return violations;
}

function list(sources: readonly string[]): string {
  return sources.length === 0 ? 'no source' : sources.join(', ');
}
