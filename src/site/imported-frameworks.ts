import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Framework } from '../model/framework/framework.ts';
import { FRAMEWORK_ID } from '../model/framework/framework-id.ts';
import { FOLDER } from './site-settings.ts';

/** Every framework as the import wrote it, by id. It has checked their shape. */
export function importedFrameworks(): Framework[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json') && FRAMEWORK_ID.test(name.slice(0, -'.json'.length)))
    .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Framework)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
