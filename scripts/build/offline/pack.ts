import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { constants, gunzipSync, zstdCompress } from 'node:zlib';
import { joinPack } from '../../../src/model/contracts/pack.ts';

/** The worker unpacks in memory; a larger group is fetched file by file. */
const MOST_BYTES = 16_000_000;

/** How hard packing tries: a site of many has its packs a tenth larger, in a tenth of the time. */
export type PackStrength = 'strongest' | 'quick';

/** zstd's own levels. Those above 19 take 500 MB for one percent less. */
const LEVELS: Record<PackStrength, number> = { strongest: 19, quick: 12 };

/**
 * A group's list and its files, in the list's order, as one pack, which looks back 4 MB. Null where that would be too
 * much for the worker. The bytes are the same on every machine.
 */
export async function makePack(
  list: Uint8Array,
  files: readonly { path: string; bytes: number }[],
  strength: PackStrength = 'strongest',
): Promise<Uint8Array | null> {
  const total = files.reduce((sum, { bytes }) => sum + bytes, list.length);
  if (total > MOST_BYTES) return null;
  const contents = await Promise.all(files.map(({ path }) => readFile(path)));
  return promisify(zstdCompress)(inOne([list, ...contents]), {
    params: {
      [constants.ZSTD_c_compressionLevel]: LEVELS[strength],
      [constants.ZSTD_c_windowLog]: 22,
    },
  });
}

function inOne(files: readonly Uint8Array[]): Uint8Array {
  // The search index has many files that are gzip themselves: inflated, they pack better.
  return joinPack(
    files.map((file) =>
      isGzip(file)
        ? { bytes: new Uint8Array(gunzipSync(file)), gzip: true }
        : { bytes: new Uint8Array(file), gzip: false },
    ),
  );
}

const isGzip = (file: Uint8Array) => file[0] === 0x1f && file[1] === 0x8b;
