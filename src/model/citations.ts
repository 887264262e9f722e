import { placesOf, type GroupedPlace, type WithGroups } from './framework/places.ts';
import type { Statement } from './framework/statement.ts';
import { CITED_SOURCES, citedSource, type CitedSourceId } from './sources.ts';

/** The sources with an id that one statement cites, each once. */
function sourcesOf(statement: Statement): string[] {
  return [
    ...new Set(statement.citations.flatMap(({ source }) => (source === null ? [] : [source]))),
  ];
}

/**
 * The sources that some statements cite: those that Levelbook knows in the order of `CITED_SOURCES`, then a framework's
 * own in the order in which they are cited first.
 */
export function citedSourcesOf(statements: readonly Statement[]): string[] {
  const cited = new Set(statements.flatMap(sourcesOf));
  const known = CITED_SOURCES.map(({ id }): string => id).filter((id) => cited.has(id));
  return [...new Set([...known, ...cited])];
}

/** Those of the sources that some statements cite that have a page: Levelbook describes them. */
export function describedSources(statements: readonly Statement[]): CitedSourceId[] {
  return citedSourcesOf(statements).flatMap((id) => citedSource(id)?.id ?? []);
}

/** A place with some of its statements. */
export interface CitingPlace extends GroupedPlace {
  statements: Statement[];
}

/** The places of a framework with the statements there that cite a source; places without any are left out. */
export function citingPlaces(framework: WithGroups, source: CitedSourceId): CitingPlace[] {
  return placesOf(framework)
    .map(({ group, place }) => ({
      group,
      place,
      statements: place.statements.filter((statement) => sourcesOf(statement).includes(source)),
    }))
    .filter(({ statements }) => statements.length > 0);
}

/** Whether a statement cites this source and no other. */
export function restsAloneOn(statement: Pick<Statement, 'citations'>, source: string): boolean {
  return (
    statement.citations.length > 0 && statement.citations.every((one) => one.source === source)
  );
}
