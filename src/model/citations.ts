import type { Occupation } from './occupation.ts';
import { placesOf, type PlaceStatements } from './sheets/sheets-of.ts';
import { CITED_SOURCES, type CitedSourceId } from './sources.ts';
import type { Statement } from './statement.ts';

/** The known sources that one statement cites, each once. */
function sourcesOf(statement: Statement): CitedSourceId[] {
  return [...new Set(statement.citations.flatMap(({ source }) => (source ? [source] : [])))];
}

/** The known sources that some statements cite, in the order of `CITED_SOURCES`. */
export function citedSourcesOf(statements: Statement[]): CitedSourceId[] {
  const cited = new Set(statements.flatMap(sourcesOf));
  return CITED_SOURCES.map(({ id }) => id).filter((id) => cited.has(id));
}

/** Which statement cites which sources, in one line for the search page: `COM-01=pathsmith onet;COM-02=onet`. */
export function citesIndex(statements: Statement[]): string {
  return statements
    .map((statement) => `${statement.code}=${sourcesOf(statement).join(' ')}`)
    .join(';');
}

/** The places of an occupation with the statements there that cite a source; places without any are left out. */
export function citingPlaces(occupation: Occupation, source: CitedSourceId): PlaceStatements[] {
  return placesOf(occupation)
    .map(({ place, statements }) => ({
      place,
      statements: statements.filter((statement) => sourcesOf(statement).includes(source)),
    }))
    .filter(({ statements }) => statements.length > 0);
}

/** Whether a statement cites this source and no other. */
export function restsAloneOn(statement: Statement, source: CitedSourceId): boolean {
  return (
    statement.citations.length > 0 && statement.citations.every((one) => one.source === source)
  );
}
