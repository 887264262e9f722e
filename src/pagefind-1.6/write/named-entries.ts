import { gunzipSync, gzipSync } from 'node:zlib';
import { isFragmentFile, SIGNATURE } from '../file-names.ts';
import type { Fragment } from '../fragment.ts';
import { arrayItems, readText, writeArray, writeText } from './cbor.ts';
import type { IndexFile } from './needed-files.ts';

/** Where the list of pages stands among the parts of a `.pf_meta` file; a page's own name is its first part. */
const PAGES = 1;

function unpacked(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(SIGNATURE.length);
}

/**
 * An index that answers with the addresses that its records were given, rather than with the names of files that hold
 * them: who is told the name needs no such file, so they are left out.
 */
export function namedByEntry(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map(
    files
      .filter(({ path }) => isFragmentFile(path))
      .map(({ path, content }) => {
        const { url } = JSON.parse(unpacked(content).toString('utf8')) as Fragment;
        return [/([^/]+)\.pf_fragment$/u.exec(path)?.[1] ?? '', url.replace(/^\//u, '')];
      }),
  );
  return files
    .filter(({ path }) => !isFragmentFile(path))
    .map((file) =>
      file.path.endsWith('.pf_meta') ? { ...file, content: renamed(file.content, names) } : file,
    );
}

function renamed(content: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  const parts = arrayItems(unpacked(content));
  const pages = parts[PAGES];
  if (!pages)
    throw new Error('The list of pages of a Pagefind index is not where it is looked for.');
  parts[PAGES] = writeArray(
    arrayItems(pages).map((page) => {
      const [hash, ...rest] = arrayItems(page);
      const name = hash && names.get(readText(hash));
      if (name === undefined)
        throw new Error('A Pagefind index lists a record that it does not hold.');
      return writeArray([writeText(name), ...rest]);
    }),
  );
  const bytes = Buffer.concat([Buffer.from(SIGNATURE, 'latin1'), writeArray(parts)]);
  return gzipSync(bytes, { level: 9 });
}
