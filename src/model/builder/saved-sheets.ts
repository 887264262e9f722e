import { fill, many } from '#say';
import * as counts from '#words/counts.ts';
import * as words from '#words/builder.ts';
import { readFragment } from './fragment.ts';
import { LIMITS, tidyText } from './draft.ts';
import { tokensOn } from './tray-sheet.ts';

/** Sheets that somebody keeps by name, newest first. Each is the fragment of its address, so that it needs no format of its own. */
export interface SavedSheet {
  id: string;
  name: string;
  /** The id of the framework that it is about. */
  framework: string;
  fragment: string;
  /** The day that it was saved: `2026-12-01`. */
  day: string;
  /** Whether it was put aside for another sheet, and nobody has looked after it since. */
  aside: boolean;
}

/** More than anybody finds their way among; the oldest that were only put aside go first. */
export const MOST_SAVED = 100;

const isText = (value: unknown): value is string => typeof value === 'string';

/** The sheets in a text that was kept; what can't be read is left out. */
export function readSavedSheets(text: string): SavedSheet[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return [];
    const { id, name, framework, fragment, day, aside } = one as Record<string, unknown>;
    if (!isText(id) || !isText(name) || !isText(framework) || !isText(fragment)) return [];
    return [{ id, name, framework, fragment, day: isText(day) ? day : '', aside: aside === true }];
  });
}

/** What a sheet is called that nobody named: its title, or how much is on it. */
export function usualName(fragment: string): string {
  const title = tidyText(readFragment(fragment).pairs.get('t')?.[0] ?? '', LIMITS.title);
  return title === ''
    ? fill(words.sheetWithStatements, {
        statements: many(counts.statement, tokensOn(fragment).length),
      })
    : title;
}

/** The sheets with this one first, in the place of any with its id. */
export function withSaved(list: SavedSheet[], sheet: SavedSheet): SavedSheet[] {
  const all = [sheet, ...list.filter(({ id }) => id !== sheet.id)];
  while (all.length > MOST_SAVED) {
    const oldest = all.findLastIndex(({ aside }) => aside);
    all.splice(oldest > 0 ? oldest : all.length - 1, 1);
  }
  return all;
}

/** A saved sheet with what is on it now; a name that nobody gave it follows its title. */
export function savedAnew(sheet: SavedSheet, fragment: string, day: string): SavedSheet {
  const named = sheet.name !== usualName(sheet.fragment);
  return {
    ...sheet,
    name: named ? sheet.name : usualName(fragment),
    fragment,
    day,
    aside: false,
  };
}

/** The sheets with one of them called otherwise; an empty name is the usual one. */
export function withName(list: SavedSheet[], id: string, name: string): SavedSheet[] {
  const tidy = tidyText(name, LIMITS.title);
  return list.map((sheet) =>
    sheet.id === id ? { ...sheet, name: tidy === '' ? usualName(sheet.fragment) : tidy } : sheet,
  );
}

/** The sheets with a copy of one of them right behind it. */
export function withCopy(list: SavedSheet[], id: string, copyId: string): SavedSheet[] {
  const at = list.findIndex((sheet) => sheet.id === id);
  const sheet = list[at];
  if (!sheet || list.length >= MOST_SAVED) return list;
  const copy = { ...sheet, id: copyId, name: copyName(sheet.name, list), aside: false };
  return list.toSpliced(at + 1, 0, copy);
}

/** "First calls, copy", or with a number where that is taken. */
function copyName(name: string, list: SavedSheet[]): string {
  const taken = new Set(list.map((sheet) => sheet.name));
  const stem = fill(words.replaceCopy, { replace: name.replace(/, copy(?: \d+)?$/u, '') });
  let copy = stem;
  for (let number = 2; taken.has(copy); number += 1) copy = `${stem} ${number}`;
  return copy;
}
