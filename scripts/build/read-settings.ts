import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS_NAME } from '../../src/settings/kept-settings.ts';
import type { Settings } from '../../src/settings/schema.ts';

/** What levelbook.yml says, as the import wrote it beside the frameworks, checked; nothing where there is none. */
export function readSettings(content: string): Settings {
  const file = join(content, SETTINGS_NAME);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Settings) : {};
}
