import { nameKey } from '../text.ts';
import type { TableRow } from './rows.ts';

/** A row that holds a statement, with the level, area and group that stand in it or above it. */
export interface Entry {
  row: TableRow;
  part: string;
  level: string;
  area: string;
  group: string;
  /** Whether the level stands in this very row. */
  levelHere: boolean;
  areaHere: boolean;
}

/** What a row says of an area, or of a group in it, instead of being a statement. */
export interface Described {
  row: TableRow;
  area: string;
  /** Empty where the row is about the area itself. */
  group: string;
  text: string;
}

export interface Entries {
  entries: Entry[];
  described: Described[];
  /** Rows with a topic or a code, but no statement. */
  withoutStatement: TableRow[];
}

/** What people write into a cell to say that nothing belongs there. */
const NONE = /^[-–—]$/u;

/**
 * Reads rows as people do: an empty cell means what stands above it, a dash means nothing, and in a table whose
 * statements have topics, a row that begins an area or a group and has no topic describes it.
 */
export function entriesOf(rows: readonly TableRow[], has: ReadonlySet<string>): Entries {
  const result: Entries = { entries: [], described: [], withoutStatement: [] };
  const isTree = rows.some(({ text }) => given(text.topic) !== '' && text.statement !== '');
  let above = { part: '', level: '', area: '', group: '' };
  for (const row of rows) {
    const { text } = row;
    const begins = (name: 'part' | 'level' | 'area' | 'group'): boolean =>
      text[name] !== '' && nameKey(text[name]) !== nameKey(above[name]);
    const newPart = begins('part');
    const newArea = begins('area') || newPart;
    const newLevel = begins('level') || newPart;
    const newGroup = begins('group');
    // A group is a heading within an area; where there are none, within a level.
    const endsGroup = has.has('area') ? newArea : newLevel;
    above = {
      part: text.part === '' ? above.part : text.part,
      level: text.level === '' && !newPart ? above.level : given(text.level),
      area: text.area === '' && !newPart ? above.area : given(text.area),
      group: text.group === '' && !endsGroup ? above.group : given(text.group),
    };
    if (text.statement === '') {
      if (given(text.topic) !== '' || (text.code !== '' && !newArea && !newGroup && !newLevel)) {
        result.withoutStatement.push(row);
      }
    } else if (
      isTree &&
      text.topic === '' &&
      ((newArea && above.area !== '') || (newGroup && above.group !== ''))
    ) {
      result.described.push({
        row,
        area: above.area,
        group: newGroup ? above.group : '',
        text: text.statement,
      });
    } else {
      result.entries.push({
        row,
        ...above,
        levelHere: text.level !== '',
        areaHere: text.area !== '',
      });
    }
  }
  return result;
}

/** The text of a cell, or nothing where it holds a dash. */
export function given(text: string): string {
  return NONE.test(text) ? '' : text;
}
