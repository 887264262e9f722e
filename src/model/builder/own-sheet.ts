import * as words from '#words/builder.ts';
import { pagePath } from '../addresses.ts';
import type { Statement } from '../framework/statement.ts';
import { derivedUuid } from '../identifiers.ts';
import { sheetFrame, sheetRows, sourcesOf } from '../sheets/build-sheet.ts';
import { columnsFor } from '../sheets/columns.ts';
import { sheetKind } from '../sheets/kinds.ts';
import { onePicture, statementCriterion } from '../sheets/rows.ts';
import type { Criterion, RubricSheet } from '../sheets/rubric-sheet.ts';
import type { SheetFramework } from '../sheets/sheet-framework.ts';
import type { Draft } from './draft.ts';
import { writeDraft } from './draft-link.ts';
import { ownClaim } from './own-claim.ts';
import { notObservedOf } from './own-scale.ts';
import { statementsByToken, type PlacedStatement } from './resolve-draft.ts';
import { printedHash } from './short-hash.ts';

/** What a sheet is called that was given no title. */
const UNTITLED = words.ownSelection;

/** Statements that stand together: under a heading of their own, or under none. */
interface OwnGroup {
  heading: string | null;
  placed: PlacedStatement[];
}

/** The statements of a draft in groups; a heading with none under it makes none. Tokens must be resolved. */
function ownGroups(draft: Draft, byToken: Map<string, PlacedStatement>): OwnGroup[] {
  const groups: OwnGroup[] = [{ heading: null, placed: [] }];
  for (const entry of draft.entries) {
    if (entry.kind === 'heading') groups.push({ heading: entry.text || null, placed: [] });
    else {
      const one = byToken.get(entry.token);
      if (one) groups.at(-1)?.placed.push(one);
    }
  }
  return groups.filter(({ placed }) => placed.length > 0);
}

const statementsIn = ({ placed }: OwnGroup) => placed.map(({ statement }) => statement);

function ownRows(
  draft: Draft,
  groups: OwnGroup[],
  about: { name: string; statements: Statement[]; uuidName: string },
): Pick<RubricSheet, 'criteria' | 'key'> {
  const { rows } = sheetKind(draft.kind);
  const headed = groups.some(({ heading }) => heading !== null);
  if (rows === 'statements') {
    const criteria = groups.flatMap((group) =>
      statementsIn(group).map((statement): Criterion =>
        statementCriterion(statement, group.heading),
      ),
    );
    return { criteria };
  }
  if (rows === 'one-picture' && headed) {
    return {
      criteria: groups.map((group, at) => ({
        ...onePicture(
          group.heading ?? about.name,
          statementsIn(group),
          `${about.uuidName}/${at + 1}`,
        ),
        group: group.heading,
      })),
    };
  }
  return sheetRows(draft.kind, about);
}

/**
 * The sheet that a draft makes, with all that every sheet carries. The draft's tokens must be resolved
 * (`resolveDraft`); without any statement the sheet has no rows, or only empty ones.
 */
export function ownSheet(framework: SheetFramework, draft: Draft): RubricSheet {
  const groups = ownGroups(draft, statementsByToken(framework));
  const statements = groups.flatMap(statementsIn);
  const fragment = writeDraft(draft, framework.version);
  const name = draft.title === '' ? UNTITLED : draft.title;
  const slug = `own-${printedHash(fragment).toLowerCase()}`;
  const frame = sheetFrame(framework, draft.kind, {
    prefix: 'OWN',
    slug,
    scopeName: name,
    scope: { kind: 'selection' },
    step: null,
  });
  const scale = draft.scale ? [...draft.scale, notObservedOf(frame.scale)] : frame.scale;
  const uuidName = `own-sheet/${fragment}`;
  return {
    ...frame,
    code: `OWN-${printedHash(fragment)}`,
    uuid: derivedUuid(uuidName),
    ...(draft.school === '' ? {} : { school: draft.school }),
    headerFields: draft.fields ?? frame.headerFields,
    scale,
    columns: columnsFor(sheetKind(draft.kind).columns, scale.length, draft.largePrint),
    ...ownRows(draft, groups, { name, statements, uuidName: `${uuidName}/row` }),
    claim: ownClaim(
      groups.flatMap(({ placed }) => placed),
      framework,
    ),
    grouping: groups.some(({ heading }) => heading !== null) ? words.headingsByTheAssessor : null,
    sources: sourcesOf(statements, framework),
    permalink: `${pagePath({ page: 'rubric-builder' })}#${fragment}`,
  };
}
