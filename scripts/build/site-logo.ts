import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SheetLogo } from '../../src/formats/sheet-logo.ts';
import type { Settings } from '../../src/settings/schema.ts';
import { LOGO_NAME } from '../../src/settings/kept-settings.ts';

/** The logo of a site, as the import has made it safe and written it beside the frameworks; null where it has none. */
export async function readSiteLogo(content: string, { logo }: Settings): Promise<SheetLogo | null> {
  if (logo === undefined) return null;
  const file = LOGO_NAME(logo);
  return {
    type: file.endsWith('.svg') ? 'svg' : 'png',
    bytes: await readFile(join(content, file)),
  };
}
