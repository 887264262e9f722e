import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readUnits, UNITS_NAME } from '../model/unit/imported-units.ts';
import type { UnitRecord } from '../model/unit/unit-record.ts';
import { FOLDER } from './site-settings.ts';

/** The records of all frameworks, by id: what pages about the whole site are made from. */
export const records: UnitRecord[] = readUnits(readFileSync(join(FOLDER, UNITS_NAME), 'utf8')).map(
  ({ record }) => record,
);
