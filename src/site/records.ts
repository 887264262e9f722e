import { unitRecord, type UnitRecord } from '../model/unit/unit-record.ts';
import { frameworks } from './frameworks.ts';

/** The records of all frameworks, by id: what pages about the whole site are made from. */
export const records: UnitRecord[] = frameworks.map(unitRecord);
