import { fileURLToPath } from 'node:url';
import { readFramework } from '../../scripts/sheets/read-framework.ts';
import type { Framework } from '../../src/model/framework/framework.ts';
import { sheetsOf } from '../../src/model/sheets/sheets-of.ts';
import type { RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';

/** The folder of exports in hand. */
export const DATA = fileURLToPath(new URL('../../data', import.meta.url));

let read: Promise<Framework> | undefined;

/** Bill and Account Collectors, from the exports in hand. */
export function realFramework(): Promise<Framework> {
  read ??= readFramework(DATA, '43-3011.00').then((result) => {
    if (result.framework === null) throw new Error(result.wrong);
    return result.framework;
  });
  return read;
}

/** Its sheet with this code. */
export async function realSheet(code: string): Promise<RubricSheet> {
  const sheet = sheetsOf(await realFramework()).find((one) => one.code === code);
  if (!sheet) throw new Error(`There is no sheet ${code}.`);
  return sheet;
}
