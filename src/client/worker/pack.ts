import { decompress } from 'fzstd';
import { readFileList, type Group, type SiteFile } from '../../model/contracts/edition.ts';
import { splitPack, type PackedFile } from '../../model/contracts/pack.ts';
import { hashOf } from './fetch-file.ts';
import type { Ground } from './gather.ts';
import { addressOf } from './paths.ts';

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
  const files = readFileList(new TextDecoder().decode(first.bytes));
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

async function readPack(
  pack: SiteFile,
  root: string,
  onProgress: (share: number) => void,
): Promise<PackedFile[]> {
  const packed = await fetchPack(pack, root, onProgress);
  // Its own hash vouches for everything in it.
  if ((await hashOf(packed.buffer)) !== pack[1]) throw new Error('The pack is another one.');
  return splitPack(new Uint8Array(decompress(packed)));
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

const gzipped = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(
    await new Response(
      new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip')),
    ).arrayBuffer(),
  );
