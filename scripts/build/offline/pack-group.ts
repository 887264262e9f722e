import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListedFile, SiteFile } from '../../../src/model/contracts/edition.ts';
import { noteUse } from '../long-unused.ts';
import { makePack, type PackStrength } from './pack.ts';
import { listedFile } from './site-files.ts';

/** A group whose list is written, and whose pack is to be made. */
export interface PackJob {
  siteDir: string;
  /** Where its list stands and its pack is to stand, from the site's root. */
  list: string;
  pack: string;
  strength: PackStrength;
  /** Where packs are kept by what is in them; null: nowhere. */
  kept: string | null;
}

/** Makes the pack of a group, or takes it from those that are kept. Null where the group is too large for one. */
export async function packGroup({
  siteDir,
  list,
  pack,
  strength,
  kept,
}: PackJob): Promise<SiteFile | null> {
  const listBytes = await readFile(join(siteDir, list));
  const make = async () => {
    const files = JSON.parse(listBytes.toString()) as ListedFile[];
    return makePack(
      listBytes,
      files.map(([path, , bytes]) => ({ path: join(siteDir, path), bytes })),
      strength,
    );
  };
  const target = join(siteDir, pack);
  if (kept === null) {
    const bytes = await make();
    if (bytes) await writeFile(target, bytes);
    return bytes && siteFile(pack, bytes);
  }
  // The list names each file with its hash, so that it says all of what the pack holds.
  const key = createHash('sha256').update(strength).update(listBytes).digest('hex').slice(0, 32);
  const file = join(kept, key);
  let bytes: Uint8Array | null = await readFile(file).catch(() => null);
  if (bytes) await noteUse(file);
  else {
    bytes = await make();
    if (bytes === null) return null;
    await mkdir(kept, { recursive: true });
    await writeFile(`${file}.tmp-${process.pid}`, bytes);
    await rename(`${file}.tmp-${process.pid}`, file);
  }
  // Not as a further name of the same file: who changes the site would change what is kept.
  await copyFile(file, target, constants.COPYFILE_FICLONE);
  return siteFile(pack, bytes);
}

function siteFile(path: string, bytes: Uint8Array): SiteFile {
  const [, hash, size] = listedFile(path, bytes);
  return [path, hash, size];
}
