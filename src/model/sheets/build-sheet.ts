import { pagePath, sheetSlug } from '../addresses.ts';
import { frameworkVersion } from '../framework-version.ts';
import { domainEntry } from '../domains.ts';
import { derivedUuid, placePrefix } from '../identifiers.ts';
import { levelStep } from '../levels.ts';
import { statementNotices } from '../notices.ts';
import type { Occupation } from '../occupation.ts';
import { citedSource } from '../sources.ts';
import type { Place, Statement } from '../statement.ts';
import { sheetKind } from './kinds.ts';
import { emptyLines, onePicture, sheetKey, statementCriterion } from './rows.ts';
import type { RubricSheet, SheetKindId, SheetScope } from './rubric-sheet.ts';

export { statementCriterion } from './rows.ts';

/** What a place is called on sheets and pages: "Emerging level", "Communication", "AI at work". */
export function placeName(place: Place): string {
  switch (place.kind) {
    case 'level':
      return `${levelStep(place.level).label} level`;
    case 'domain':
      return domainEntry(place.domain).name;
    case 'ai-at-work':
      return 'AI at work';
  }
}

/** What a sheet about this place may claim of a level. */
export function levelClaim(place: Place): string {
  if (place.kind !== 'level') {
    return 'The framework gives these statements no level, and this sheet claims none.';
  }
  const level = levelStep(place.level);
  return `${level.label} is the ${level.ordinal} of the framework’s four levels.`;
}

/** Names of the sources that statements rest on: those they cite, and the framework itself. */
export function sourcesOf(statements: Statement[], occupation: Occupation): string[] {
  const cited = statements.flatMap((statement) =>
    statement.citations.map((citation) =>
      citation.source ? citedSource(citation.source).mark : `${citation.label} (unverified)`,
    ),
  );
  const framework = `Framework ${frameworkVersion(occupation)}`;
  return [framework, ...new Set(cited)];
}

/** What is the same on every sheet about an occupation, whatever its kind and scope. */
export function sheetFrame(
  occupation: Occupation,
  kindId: SheetKindId,
  names: { prefix: string; slug: string; scopeName: string; scope: SheetScope },
): Omit<RubricSheet, 'claim' | 'grouping' | 'criteria' | 'sources'> {
  const kind = sheetKind(kindId);
  const code = `${names.prefix}-${kind.code}`;
  return {
    kind: kind.id,
    kindName: kind.name,
    code,
    slug: names.slug,
    uuid: derivedUuid(`sheet/${occupation.soc}/${names.slug}`),
    title: `${names.scopeName}: ${kind.name.toLowerCase()}`,
    scopeName: names.scopeName,
    scope: names.scope,
    instructions: kind.instructions,
    occupation: { soc: occupation.soc, title: occupation.title },
    version: frameworkVersion(occupation),
    headerFields: kind.headerFields,
    scale: kind.scale,
    columns: kind.columns,
    closingFields: kind.closingFields,
    signatures: kind.signatures,
    notices: statementNotices(occupation, 'sheet'),
    permalink: pagePath({ page: 'sheet', soc: occupation.soc, sheet: names.slug }),
  };
}

/**
 * The rows of a sheet of some kind about some statements, and the key to their codes where the rows are empty.
 * `uuidName` is what the rows that are no statement derive their UUIDs from.
 * Throws for kinds whose rows are strands: those are about a whole occupation.
 */
export function sheetRows(
  kindId: SheetKindId,
  about: { name: string; statements: Statement[]; uuidName: string },
): Pick<RubricSheet, 'criteria' | 'key'> {
  const { rows } = sheetKind(kindId);
  switch (rows) {
    case 'statements':
      return { criteria: about.statements.map((statement) => statementCriterion(statement)) };
    case 'one-picture':
      return { criteria: [onePicture(about.name, about.statements, about.uuidName)] };
    case 'empty-lines':
      return {
        criteria: emptyLines(about.uuidName, about.statements.length),
        key: sheetKey(about.statements),
      };
    case 'strands':
      throw new Error(`A sheet of the kind "${kindId}" needs strands.`);
  }
}

/** A sheet about one place, of any kind that is about a place. */
export function placeSheet(
  occupation: Occupation,
  kindId: SheetKindId,
  place: Place,
  statements: Statement[],
): RubricSheet {
  const slug = sheetSlug(place, kindId);
  const name = placeName(place);
  return {
    ...sheetFrame(occupation, kindId, {
      prefix: placePrefix(place),
      slug,
      scopeName: name,
      scope: place,
    }),
    ...sheetRows(kindId, { name, statements, uuidName: `sheet/${occupation.soc}/${slug}/row` }),
    claim: levelClaim(place),
    grouping: null,
    sources: sourcesOf(statements, occupation),
  };
}
