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
 * The statements of a place as they are read: by the framework's own strands and under the headings that it gives them,
 * else in one run. Levelbook's own strands make no headings here: they are no part of the framework.
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
  // A heading within an area is read with the area: the same words may stand in two of them.
  const runs = Map.groupBy(statements, ({ id, group }) => {
    const headings = [strandOf.get(id), group].filter((heading) => heading !== undefined);
    return headings.length === 0 ? null : headings.join(' · ');
  });
  return [...runs].map(([heading, members], index) => ({
    id: `run-${index + 1}`,
    heading,
    statements: members,
  }));
}
