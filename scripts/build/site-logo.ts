import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SheetLogo } from '../../src/formats/sheet-logo.ts';
import type { Settings } from '../../src/settings/schema.ts';
import { logoFile } from '../../src/settings/site-identity.ts';

/** The logo of a rendered site, as the import has made it safe; null where it has none. */
export async function readSiteLogo(siteDir: string, { logo }: Settings): Promise<SheetLogo | null> {
  if (logo === undefined) return null;
  const file = logoFile(logo);
  return {
    type: file.endsWith('.svg') ? 'svg' : 'png',
    bytes: await readFile(join(siteDir, file)),
  };
}
