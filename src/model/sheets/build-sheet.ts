import { pagePath, sheetSlug } from '../addresses.ts';
import { domainEntry } from '../domains.ts';
import { derivedUuid, placePrefix } from '../identifiers.ts';
import { levelStep } from '../levels.ts';
import { statementNotices } from '../notices.ts';
import type { Occupation } from '../occupation.ts';
import { citedSource } from '../sources.ts';
import type { Place, Statement } from '../statement.ts';
import { sheetKind } from './kinds.ts';
import type { Criterion, RubricSheet, SheetKindId, SheetScope } from './rubric-sheet.ts';

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

/** A statement as a row of a sheet. */
export function statementCriterion(statement: Statement, group: string | null = null): Criterion {
  return {
    code: statement.code,
    statementId: statement.id,
    uuid: statement.uuid,
    topic: statement.topic ?? '',
    text: statement.text,
    group,
    descriptors: {},
  };
}

/** Names of the sources that statements rest on: those they cite, and the framework itself. */
export function sourcesOf(statements: Statement[], occupation: Occupation): string[] {
  const cited = statements.flatMap((statement) =>
    statement.citations.map((citation) =>
      citation.source ? citedSource(citation.source).mark : `${citation.label} (unverified)`,
    ),
  );
  const framework = `Framework ${occupation.framework.version ?? '(no version stated)'}`;
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
    version: occupation.framework.version ?? 'no version stated',
    headerFields: kind.headerFields,
    scale: kind.scale,
    columns: kind.columns,
    closingFields: kind.closingFields,
    signatures: kind.signatures,
    notices: statementNotices(occupation, 'sheet'),
    permalink: pagePath({ page: 'sheet', soc: occupation.soc, sheet: names.slug }),
  };
}

/** A checklist or single-point sheet: a row a statement of one place. */
export function placeSheet(
  occupation: Occupation,
  kindId: SheetKindId,
  place: Place,
  statements: Statement[],
): RubricSheet {
  const frame = sheetFrame(occupation, kindId, {
    prefix: placePrefix(place),
    slug: sheetSlug(place, kindId),
    scopeName: placeName(place),
    scope: place,
  });
  return {
    ...frame,
    claim: levelClaim(place),
    grouping: null,
    criteria: statements.map((statement) => statementCriterion(statement)),
    sources: sourcesOf(statements, occupation),
  };
}
