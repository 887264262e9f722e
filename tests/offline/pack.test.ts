import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zstdDecompressSync } from 'node:zlib';
import { decompress } from 'fzstd';
import { expect, test } from 'vitest';
import { makePack } from '../../scripts/build/offline/pack.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const folder = mkdtempSync(join(tmpdir(), 'levelbook-pack-'));

/** Packs files of these contents. */
const packOf = (contents: readonly Uint8Array[]) =>
  makePack(
    bytes('[]'),
    contents.map((content, at) => {
      const path = join(folder, String(at));
      writeFileSync(path, content);
      return { path, bytes: content.length };
    }),
  );

test('a pack has the same bytes each time, and gzip files in it stand inflated', async () => {
  const files = [bytes('<p>one</p>'), new Uint8Array(gzipSync('inside'))];
  const [first, second] = [await packOf(files), await packOf(files)];
  expect(first).toEqual(second);
  const plain = zstdDecompressSync(first!);
  const tableEnd = 4 + plain.readUInt32BE();
  expect(JSON.parse(plain.toString('utf8', 4, tableEnd))).toEqual([2, 10, -6]);
  expect(plain.toString('utf8', tableEnd)).toBe('[]<p>one</p>inside');
});

test('what the worker unpacks is what was packed, over pages that repeat each other from afar', async () => {
  const page = Array.from({ length: 20_000 }, (_, number) => `<li>${number * 7919}</li>`).join('');
  const files = [bytes(page), bytes(`${page}<p>and more</p>`)];
  const pack = await packOf(files);
  const alone = await packOf([bytes(page)]);
  expect(pack!.length).toBeLessThan(alone!.length * 1.1);
  const unpacked = Buffer.from(decompress(pack!));
  expect(unpacked.equals(zstdDecompressSync(pack!))).toBe(true);
  expect(unpacked.toString('utf8').endsWith(`${page}<p>and more</p>`)).toBe(true);
});

test('a group that is too large to unpack in memory gets no pack', async () => {
  expect(await packOf([new Uint8Array(16_000_001)])).toBeNull();
});
