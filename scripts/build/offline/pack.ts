import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { PackTable } from '../../../src/client/worker/pack.ts';

/** The worker unpacks in memory; a larger group is fetched file by file. */
const MOST_BYTES = 16_000_000;

const MEDIA_TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

function mediaType(path: string): string {
  return MEDIA_TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}

/** Files as one, in the form that the worker's `pack.ts` describes; null where there is nothing or too much. */
export async function makePack(
  files: readonly { path: string; content: Uint8Array }[],
): Promise<Uint8Array | null> {
  const total = files.reduce((sum, { content }) => sum + content.length, 0);
  if (files.length === 0 || total > MOST_BYTES) return null;
  const table: PackTable = files.map(({ path, content }) => [
    path,
    mediaType(path),
    content.length,
  ]);
  const head = Buffer.from(JSON.stringify(table));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  const plain = Buffer.concat([length, head, ...files.map(({ content }) => content)]);
  const packed = await promisify(gzip)(plain, { level: 9 });
  // The tenth byte names the system that packed: the same on all, so that the bytes are the same.
  packed[9] = 255;
  return packed;
}
