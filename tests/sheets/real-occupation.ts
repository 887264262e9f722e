import { fileURLToPath } from 'node:url';
import { readOccupation } from '../../scripts/sheets/read-occupation.ts';
import type { Occupation } from '../../src/model/occupation.ts';
import { sheetsOf } from '../../src/model/sheets/sheets-of.ts';
import type { RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';

/** The folder of exports in hand. */
export const DATA = fileURLToPath(new URL('../../data', import.meta.url));

let read: Promise<Occupation> | undefined;

/** Bill and Account Collectors, from the exports in hand. */
export function realOccupation(): Promise<Occupation> {
  read ??= readOccupation(DATA, '43-3011.00').then((result) => {
    if (result.occupation === null) throw new Error(result.wrong);
    return result.occupation;
  });
  return read;
}

/** Its sheet with this code. */
export async function realSheet(code: string): Promise<RubricSheet> {
  const sheet = sheetsOf(await realOccupation()).find((one) => one.code === code);
  if (!sheet) throw new Error(`There is no sheet ${code}.`);
  return sheet;
}
