import { fill } from '#say';
import * as words from '#words/sheets.ts';
import { groupPage, placePage, type PageRef } from '../addresses.ts';
import type { Framework } from '../framework/framework.ts';
import { levelsOf } from '../framework/places.ts';
import { stepOf } from './build-sheet.ts';
import type { RubricSheet, Step } from './rubric-sheet.ts';
import { sheetsAbout, sheetsOf } from './sheets-of.ts';

/** All sheets of a framework as a table shows them: a row for what they are about, in groups. */

/** What sheets are about: a place, or all levels at once. */
export interface SheetRow {
  name: string;
  /** The page where its statements stand. */
  about: PageRef;
  count: number;
  step: Step | null;
  sheets: RubricSheet[];
}

/** The rows by group; all levels at once stand below the levels, and a group that claims none says so. */
export function sheetTable(framework: Framework): { heading: string; rows: SheetRow[] }[] {
  const { path, groups } = framework;
  const levels = levelsOf(framework);
  const whole = sheetsAbout(framework, { kind: 'framework' });
  return groups
    .map((group) => {
      const places = group.places.filter(({ statements }) => statements.length > 0);
      const rows = places.map((place): SheetRow => ({
        name: place.fullName,
        about: placePage(path, { group, place }),
        count: place.statements.length,
        step: stepOf({ group, place }),
        sheets: sheetsAbout(framework, { kind: 'place', group: group.id, place: place.id }),
      }));
      const [first] = whole;
      if (first && group.id === (levels ?? groups[0])?.id) {
        rows.push({
          name: first.scopeName,
          about: groupPage(path, group),
          count: rows.reduce((sum, { count }) => sum + count, 0),
          step: null,
          sheets: whole,
        });
      }
      const claim =
        levels && group.claims === 'none'
          ? fill(words.withoutANoun, { noun: levels.noun.one })
          : '';
      return { heading: group.name + claim, rows };
    })
    .filter(({ rows }) => rows.length > 0);
}

/** The sheets that most weeks ask for: about one of ordered places, about a group that is one place, and about all at once. */
export function oftenUsed(framework: Framework): RubricSheet[] {
  const sheets = sheetsOf(framework);
  const often = framework.groups.filter(({ ordered, pages }) => ordered || pages === 'one');
  const groups = often.length > 0 ? often : framework.groups;
  return [
    ...sheets.filter(
      ({ scope }) => scope.kind === 'place' && groups.some(({ id }) => id === scope.group),
    ),
    ...sheets.filter(({ scope }) => scope.kind === 'framework'),
  ];
}
