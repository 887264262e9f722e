import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { SearchFailure } from '../../src/client/search/failure.ts';
import type { LoadBytes } from '../../src/client/search/index-bytes.ts';
import { IndexReader, type PagefindClass } from '../../src/client/search/index-reader.ts';

/** The index of a site on disk, read by the same classes as in a browser, with every path that was asked for. */
export async function openIndexOf(
  site: string,
): Promise<{ reader: IndexReader; load: LoadBytes; loaded: string[] }> {
  const folder = join(site, 'search-index');
  const loaded: string[] = [];
  const load: LoadBytes = async (path) => {
    loaded.push(path);
    try {
      return new Uint8Array(await readFile(join(folder, path)));
    } catch (error) {
      throw new SearchFailure('missing', path, error);
    }
  };
  const script = await readFile(join(folder, 'pagefind.js'), 'utf8');
  const defined = runInThisContext(`${script};levelbookPagefind`) as {
    PagefindInstance: PagefindClass;
  };
  return { reader: await IndexReader.open(defined.PagefindInstance, load), load, loaded };
}
