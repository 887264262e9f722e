import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** The list of checksums, at the top of the site. */
export const CHECKSUMS_FILE = 'SHA256SUMS';

/**
 * Writes the SHA-256 of every file of a site into its list of checksums, in the form that `sha256sum --check` reads:
 * 64 hexadecimal digits, two spaces, the path from the site's root. The list itself is not in it. Files whose hashes
 * are known are not read.
 */
export async function writeChecksums(
  site: string,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<number> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path !== CHECKSUMS_FILE)
    .toSorted();
  const lines: string[] = [];
  for (const path of paths) {
    const hash = known.get(path) ?? hashOf(await readFile(join(site, path)));
    lines.push(`${hash}  ${path}\n`);
  }
  await writeFile(join(site, CHECKSUMS_FILE), lines.join(''));
  return lines.length;
}

const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
