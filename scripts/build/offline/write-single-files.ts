import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { logoSize, type SheetLogo } from '../../../src/formats/sheet-logo.ts';
import type { InlinePicture } from '../../../src/markup/logo.ts';
import { singleFile } from '../../../src/markup/single-file/single-file.ts';
import type { Framework } from '../../../src/model/framework/framework.ts';
import { inlineParts } from '../../../src/site/single-file/inline-parts.ts';
import type { SiteIdentity } from '../../../src/settings/site-identity.ts';
import type { BookEntry } from './edition.ts';

type Wanted = {
  siteDir: string;
  frameworks: Iterable<Framework>;
  site: SiteIdentity;
  logo: SheetLogo | null;
  siteUrl: string | undefined;
  onProgress: (message: string) => void;
};

/** What the later steps need of the frameworks, so that they need not be in memory together. */
type Written = { entries: BookEntry[]; sizes: Map<string, number>; date: Date };

/** Writes each framework as a single file, `downloads/<id>.html`. */
export async function writeSingleFiles({
  siteDir,
  frameworks,
  site,
  logo,
  siteUrl,
  onProgress,
}: Wanted): Promise<Written> {
  await mkdir(join(siteDir, 'downloads'), { recursive: true });
  const parts = { ...(await inlineParts()), site, logo: logo ? inlinePicture(logo) : undefined };
  const entries: BookEntry[] = [];
  const sizes = new Map<string, number>();
  let latest = '';
  for (const framework of frameworks) {
    const { id, path, title, exportedAt } = framework;
    const bytes = new TextEncoder().encode(singleFile(framework, parts, siteUrl));
    const file = singleFilePath(id);
    await writeFile(join(siteDir, file), bytes);
    sizes.set(file, bytes.length);
    entries.push({ id, path, title });
    if (exportedAt !== null && exportedAt > latest) latest = exportedAt;
    onProgress(`single files: ${entries.length}`);
  }
  return { entries, sizes, date: zipDate(latest) };
}

function inlinePicture(logo: SheetLogo): InlinePicture {
  const mediaType = logo.type === 'svg' ? 'image/svg+xml' : 'image/png';
  const address = `data:${mediaType};base64,${Buffer.from(logo.bytes).toString('base64')}`;
  return { address, ...logoSize(logo) };
}

/** Where a framework's single file stands, from the site's root. */
const singleFilePath = (id: string) => `downloads/${id}.html`;

/** The date of all files in the zip: the day of the latest export. A zip has local times, hence no time zone here. */
function zipDate(exportedAt: string): Date {
  const at = new Date(exportedAt);
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1980) return new Date(1980, 0, 1);
  return new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
}
