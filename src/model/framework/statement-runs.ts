import type { Framework } from './framework.ts';
import type { Place } from './place.ts';
import type { Statement } from './statement.ts';

/** Statements of a place that are read under one heading; null: without one. */
export interface StatementRun {
  /** Address-safe, unique on the page. */
  id: string;
  heading: string | null;
  statements: Statement[];
}

/**
 * The statements of a place as they are read: by the framework's own strands, else under the headings that it gives
 * them, else in one run. Levelbook's own strands make no headings here: they are no part of the framework.
 */
export function statementRuns(
  { strands }: Pick<Framework, 'strands'>,
  { statements }: Pick<Place, 'statements'>,
): StatementRun[] {
  const strandOf = new Map(
    strands?.by === 'framework'
      ? strands.list.flatMap((strand) => strand.statements.map((id) => [id, strand.name] as const))
      : [],
  );
  const runs = Map.groupBy(statements, ({ id, group }) => strandOf.get(id) ?? group ?? null);
  return [...runs].map(([heading, members], index) => ({
    id: `run-${index + 1}`,
    heading,
    statements: members,
  }));
}
