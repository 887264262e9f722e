import { promisify } from 'node:util';
import { constants, gunzipSync, zstdCompress } from 'node:zlib';
import { joinPack } from '../../../src/model/contracts/pack.ts';

/** The worker unpacks in memory; a larger group is fetched file by file. */
const MOST_BYTES = 16_000_000;

/** Small, looking back 4 MB: it is made once and fetched often. The levels above take 500 MB for one percent less. */
const STRONGEST = {
  [constants.ZSTD_c_compressionLevel]: 19,
  [constants.ZSTD_c_windowLog]: 22,
};

/**
 * A group's list and its files, in the list's order, as one pack. Null where that would be too
 * much for the worker. The bytes are the same on every machine.
 */
export async function makePack(
  list: Uint8Array,
  files: readonly Uint8Array[],
): Promise<Uint8Array | null> {
  const total = files.reduce((sum, content) => sum + content.length, list.length);
  if (total > MOST_BYTES) return null;
  return promisify(zstdCompress)(inOne([list, ...files]), { params: STRONGEST });
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
