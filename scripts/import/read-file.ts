import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import type { Finding } from './finding.ts';
import { isInside } from './paths.ts';
import { finding } from './reading-rules.ts';

/** The bytes of a file of the data folder, or why they are not read: a link that leads out, no file, too large. */
export async function readFileWithin(
  path: string,
  root: string,
  largest: number,
): Promise<Uint8Array | Finding> {
  try {
    if ((await lstat(path)).isSymbolicLink() && !isInside(root, await realpath(path))) {
      return finding(
        'LINK_OUTSIDE',
        'The file is a link that leads out of the data folder; it is not followed.',
      );
    }
    const is = await stat(path);
    if (!is.isFile()) return finding('NOT_A_FILE', 'This is a folder or a device, not a file.');
    if (is.size > largest) {
      return finding(
        'FILE_TOO_LARGE',
        `The file is ${Math.round(is.size / 1024 / 1024)} MB large.`,
      );
    }
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    return finding('FILE_UNREADABLE', `The file cannot be opened (${code}).`);
  }
}
