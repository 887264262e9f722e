import type { SiteFile } from './edition.ts';
import { hashOf } from './fetch-file.ts';
import type { Ground } from './gather.ts';
import { addressOf } from './paths.ts';

/**
 * A pack is a group's files as one: gzip over the length of a table (four bytes, big-endian), the table
 * (`PackTable` as JSON), and the files' bytes one after the other. One request instead of many, and pages that are
 * much alike take little room beside each other.
 */
export type PackTable = readonly (readonly [path: string, type: string, bytes: number])[];

/** From this many missing files on, the pack is worth its fetching. */
export const WORTH_A_PACK = 8;

/**
 * Puts files from a pack into the store, those that are wanted and are what their list says. Answers with the files
 * that are still missing: all of them where the pack can't be had or read. Throws only where storing fails.
 */
export async function takeFromPack(
  pack: SiteFile,
  wanted: readonly SiteFile[],
  { store, root }: Ground,
  onProgress: (share: number) => void,
): Promise<SiteFile[]> {
  const bytes = await readPack(pack, root, onProgress).catch(() => null);
  if (bytes === null) return [...wanted];
  const found = new Set<string>();
  const hashes = new Map(wanted.map(([path, hash]) => [path, hash]));
  for (const { path, type, content } of contentsOf(bytes)) {
    const hash = hashes.get(path);
    if (hash === undefined || (await hashOf(content)) !== hash) continue;
    await store.put(path, content, { type, hash, why: 'listed' });
    found.add(path);
  }
  return wanted.filter(([path]) => !found.has(path));
}

/** Fetches and unpacks a pack, telling how much of it is here. */
async function readPack(
  [path, , size]: SiteFile,
  root: string,
  onProgress: (share: number) => void,
): Promise<ArrayBuffer | null> {
  // Names of packs stay the same from edition to edition, so what the browser had before is of no use.
  const response = await fetch(addressOf(path, root), { cache: 'no-cache' });
  if (!response.ok || !response.body) return null;
  let received = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      received += chunk.length;
      onProgress(Math.min(1, received / size));
      controller.enqueue(chunk);
    },
  });
  const plain = response.body.pipeThrough(counted).pipeThrough(new DecompressionStream('gzip'));
  return new Response(plain).arrayBuffer();
}

/** The files in an unpacked pack. */
function contentsOf(bytes: ArrayBuffer): { path: string; type: string; content: ArrayBuffer }[] {
  const tableLength = new DataView(bytes).getUint32(0);
  const table = JSON.parse(new TextDecoder().decode(bytes.slice(4, 4 + tableLength))) as PackTable;
  let at = 4 + tableLength;
  return table.map(([path, type, length]) => {
    const content = bytes.slice(at, at + length);
    at += length;
    return { path, type, content };
  });
}
