import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Occupation } from '../../../src/model/occupation.ts';
import type { BookEntry } from './edition.ts';
import { singleFile } from './single-file/single-file.ts';

type Wanted = {
  siteDir: string;
  occupations: Iterable<Occupation>;
  siteUrl: string | undefined;
  onProgress: (message: string) => void;
};

/** What the later steps need of the occupations, so that they need not be in memory together. */
type Written = { entries: BookEntry[]; sizes: Map<string, number>; date: Date };

/** Writes each occupation as a single file, `downloads/<soc>.html`. */
export async function writeSingleFiles({
  siteDir,
  occupations,
  siteUrl,
  onProgress,
}: Wanted): Promise<Written> {
  await mkdir(join(siteDir, 'downloads'), { recursive: true });
  const entries: BookEntry[] = [];
  const sizes = new Map<string, number>();
  let latest = '';
  for (const occupation of occupations) {
    const { soc, title, framework } = occupation;
    const bytes = new TextEncoder().encode(await singleFile(occupation, siteUrl));
    const path = `downloads/${soc}.html`;
    await writeFile(join(siteDir, path), bytes);
    sizes.set(path, bytes.length);
    entries.push({ soc, title });
    if (framework.exportedAt > latest) latest = framework.exportedAt;
    onProgress(`single files: ${entries.length}`);
  }
  return { entries, sizes, date: zipDate(latest) };
}

/** The date of all files in the zip: the day of the latest export. A zip has local times, hence no time zone here. */
function zipDate(exportedAt: string): Date {
  const at = new Date(exportedAt);
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1980) return new Date(1980, 0, 1);
  return new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
}
