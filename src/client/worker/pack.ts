import { decompress } from 'fzstd';
import type { Group, ListedFile, SiteFile } from './edition.ts';
import { hashOf } from './fetch-file.ts';
import type { Ground } from './gather.ts';
import { addressOf } from './paths.ts';

/**
 * A pack is a group's list and its files as one: the length of a table (four bytes, big-endian), the table (`PackTable`
 * as JSON), the list, and the files in the list's order; all of it in Zstandard, which looks back over the whole where
 * gzip sees 32 KB. One request instead of many, and pages that are much alike take little room beside each other.
 */

/**
 * The length of the list, then of each file. Below zero: the file is a gzip file, but stands in the pack with its plain
 * content, which is that long.
 */
export type PackTable = readonly number[];

/** From this many missing files on, the pack is worth its fetching. */
export const WORTH_A_PACK = 8;

/**
 * Puts a group's list and all files that differ into the store, from its pack. Does nothing where the pack can't be had,
 * is not the one its hash names, or can't be read: then the files are to be fetched. Throws only where storing fails.
 */
export async function takePack(
  { pack, list }: Pick<Group, 'pack' | 'list'>,
  { store, root }: Ground,
  onProgress: (share: number) => void,
): Promise<void> {
  const contents = pack && (await readPack(pack, root, onProgress).catch(() => null));
  const first = contents?.[0];
  if (!contents || !first) return;
  const files = JSON.parse(new TextDecoder().decode(first.bytes)) as ListedFile[];
  for (const [index, [path, hash]] of [list, ...files].entries()) {
    const content = contents[index];
    if (!content || (await store.find(path))?.hash === hash) continue;
    const body = content.gzip ? await gzipped(content.bytes) : content.bytes;
    await store.put(path, body, { type: mediaType(path), hash, why: 'listed' });
  }
}

const MEDIA_TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

const mediaType = (path: string) =>
  MEDIA_TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';

type Content = { bytes: Uint8Array<ArrayBuffer>; gzip: boolean };

async function readPack(
  pack: SiteFile,
  root: string,
  onProgress: (share: number) => void,
): Promise<Content[]> {
  const packed = await fetchPack(pack, root, onProgress);
  // Its own hash vouches for everything in it.
  if ((await hashOf(packed.buffer)) !== pack[1]) throw new Error('The pack is another one.');
  return contentsOf(new Uint8Array(decompress(packed)));
}

/** Fetches a pack, telling how much of it is here. */
async function fetchPack(
  [path, , size]: SiteFile,
  root: string,
  onProgress: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  // Names of packs stay the same from edition to edition, so what the browser had before is of no use.
  const response = await fetch(addressOf(path, root), { cache: 'no-cache' });
  if (!response.ok || !response.body) throw new Error('There is no pack.');
  const packed = new Uint8Array(size);
  let received = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    // Longer than its list says: `set` throws, and it is not the pack that was meant.
    packed.set(part.value, received);
    received += part.value.length;
    onProgress(received / size);
  }
  return packed;
}

/** The list and the files in an unpacked pack. */
function contentsOf(bytes: Uint8Array<ArrayBuffer>): Content[] {
  const tableEnd = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const table = JSON.parse(new TextDecoder().decode(bytes.subarray(4, tableEnd))) as PackTable;
  let at = tableEnd;
  return table.map((length) => {
    const from = at;
    at += Math.abs(length);
    return { bytes: bytes.subarray(from, at), gzip: length < 0 };
  });
}

const gzipped = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(
    await new Response(
      new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip')),
    ).arrayBuffer(),
  );
