import { fill } from '#say';
import * as words from '#words/sheets.ts';
import { pagePath, sheetSlug } from '../addresses.ts';
import { levelClaim, type GroupedPlace } from '../framework/places.ts';
import type { Place } from '../framework/place.ts';
import type { Citation, Statement } from '../framework/statement.ts';
import { frameworkVersion } from '../framework/version.ts';
import { derivedUuid } from '../identifiers.ts';
import { statementNotices } from '../notices.ts';
import { citedSource } from '../sources.ts';
import { sheetKind } from './kinds.ts';
import { emptyLines, onePicture, sheetKey, statementCriterion } from './rows.ts';
import type { RubricSheet, SheetKindId, SheetScope, Step } from './rubric-sheet.ts';
import type { SheetFramework } from './sheet-framework.ts';
import { siteKind } from './site-kind.ts';

/** The step of a place among the ordered places of its group; null where they have no order. */
export function stepOf({
  group,
  place,
}: {
  group: { places: readonly unknown[] };
  place: Pick<Place, 'order'>;
}): Step | null {
  return place.order === null ? null : { order: place.order, of: group.places.length };
}

/** What a cited source is called on a sheet: by Levelbook's mark, by the framework's own name, or as the export writes it. */
function sourceName({ source, label }: Citation, { sources }: SheetFramework): string {
  const known =
    source === null
      ? undefined
      : (citedSource(source)?.mark ?? sources.find(({ id }) => id === source)?.name);
  return known ?? `${label} (unverified)`;
}

/** Names of the sources that statements rest on: those they cite, and the framework itself. */
export function sourcesOf(statements: Statement[], framework: SheetFramework): string[] {
  const cited = statements.flatMap(({ citations }) =>
    citations.map((citation) => sourceName(citation, framework)),
  );
  return [
    fill(words.frameworkFrameworkVersion, { frameworkVersion: frameworkVersion(framework) }),
    ...new Set(cited),
  ];
}

/** What tells a sheet from the others of its kind. */
export interface SheetNames {
  /** What its code starts with: `EM`. */
  prefix: string;
  slug: string;
  scopeName: string;
  scope: SheetScope;
  step: Step | null;
}

/** What is the same on every sheet of a framework, whatever its kind and scope. */
export function sheetFrame(
  framework: SheetFramework,
  kindId: SheetKindId,
  { prefix, slug, scopeName, scope, step }: SheetNames,
): Omit<RubricSheet, 'claim' | 'grouping' | 'criteria' | 'sources'> {
  const { id, path, title, imprint } = framework;
  const kind = siteKind(kindId, framework);
  return {
    kind: kind.id,
    kindName: kind.name,
    code: `${prefix}-${kind.code}`,
    slug,
    uuid: derivedUuid(`sheet/${id}/${slug}`),
    title: `${scopeName}: ${kind.name.toLowerCase()}`,
    scopeName,
    scope,
    step,
    instructions: kind.instructions,
    framework: { id, title },
    version: frameworkVersion(framework),
    headerFields: kind.headerFields,
    scale: kind.scale,
    columns: kind.columns,
    closingFields: kind.closingFields,
    signatures: kind.signatures,
    notices: statementNotices(framework, 'sheet'),
    ...(imprint ? { imprint: { maker: imprint.maker, language: imprint.language } } : {}),
    permalink: path === '' ? null : pagePath({ page: 'sheet', framework: path, sheet: slug }),
  };
}

/**
 * The rows of a sheet of some kind about some statements, and the key to their codes where the rows are empty.
 * `uuidName` is what the rows that are no statement derive their UUIDs from.
 * Throws for kinds whose rows are strands: those are about a whole framework.
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
  framework: SheetFramework,
  kindId: SheetKindId,
  grouped: GroupedPlace,
): RubricSheet {
  const { group, place } = grouped;
  const { fullName, statements } = place;
  const slug = sheetSlug(place.id, kindId);
  return {
    ...sheetFrame(framework, kindId, {
      prefix: place.prefix,
      slug,
      scopeName: fullName,
      scope: { kind: 'place', group: group.id, place: place.id },
      step: stepOf(grouped),
    }),
    ...sheetRows(kindId, {
      name: fullName,
      statements,
      uuidName: `sheet/${framework.id}/${slug}/row`,
    }),
    claim: levelClaim(framework, grouped),
    grouping: null,
    sources: sourcesOf(statements, framework),
  };
}
