import * as words from '#words/formats.ts';
import { cleanText } from '../../model/plain-text.ts';
import {
  criterionSentence,
  descriptorColumns,
  descriptorLines,
  marksInCells,
} from '../sheet-text.ts';
import type { Criterion, RubricSheet, SheetColumn } from '../../model/sheets/rubric-sheet.ts';

/** A sheet as the columns and cells of a worksheet. */

export type GridColumn = {
  heading: string;
  /** Width, in characters. */
  characters: number;
  /** What stands in a row; empty where it is filled in. */
  text: (criterion: Criterion) => string;
  /** What may be filled in, where that is a choice. */
  choices: string[] | null;
};

/** Characters across the whole sheet on an upright page, and where much is printed side by side. */
const CHARACTERS = 110;
const MANY_CHARACTERS = 170;
const NARROWEST = 9;

function columnsFor(sheet: RubricSheet, column: SheetColumn): GridColumn[] {
  const shares = sheet.columns.reduce((sum, { width }) => sum + width, 0);
  const across = descriptorColumns(sheet).length > 2 ? MANY_CHARACTERS : CHARACTERS;
  const characters = Math.max(NARROWEST, (across * column.width) / shares);
  const heading = column.hint === null ? column.heading : `${column.heading}: ${column.hint}`;
  const filledIn = { heading, characters, text: () => '', choices: null };
  switch (column.kind) {
    case 'target':
      if (!sheet.criteria.some(({ code }) => code !== null)) {
        return [{ ...filledIn, text: criterionSentence }];
      }
      // Three columns, so that the rows sort by code.
      return [
        { ...filledIn, heading: words.code, characters: NARROWEST, text: ({ code }) => code ?? '' },
        {
          ...filledIn,
          heading: words.topic,
          characters: characters * 0.4,
          text: ({ topic }) => topic,
        },
        { ...filledIn, characters: characters * 0.7, text: ({ text }) => text },
      ];
    case 'descriptor':
      return [
        {
          ...filledIn,
          text: (criterion) =>
            descriptorLines(sheet, criterion, column, { roomForMark: marksInCells(sheet) }).join(
              '\n',
            ),
        },
      ];
    case 'ratings': {
      const choices = sheet.scale.map(({ mark }) => mark);
      return [{ ...filledIn, heading: `${heading} (${choices.join(' / ')})`, choices }];
    }
    case 'tick':
      return [{ ...filledIn, choices: ['✓'] }];
    case 'short':
    case 'write':
      return [filledIn];
  }
}

/** The columns of a sheet's worksheet; the group of a row comes first where rows have groups. */
export function gridColumns(sheet: RubricSheet): GridColumn[] {
  const grouped = sheet.criteria.some(({ group }) => group !== null);
  const group: GridColumn = {
    heading: words.group,
    characters: 18,
    text: (criterion) => criterion.group ?? '',
    choices: null,
  };
  return [
    ...(grouped ? [group] : []),
    ...sheet.columns.flatMap((column) => columnsFor(sheet, column)),
  ];
}

/** Points that a line of text takes, and the highest row there is. */
const LINE = 13.5;
const HIGHEST_ROW = 409;

/** The height that wrapped texts need side by side; spreadsheet programs don't work it out for files they open. */
export function rowHeight(cells: { text: string; characters: number }[], least: number): number {
  const lines = cells.map(({ text, characters }) =>
    cleanText(text)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.08) / characters)), 0),
  );
  return Math.min(HIGHEST_ROW, Math.max(least, Math.max(1, ...lines) * LINE + 4));
}
