/**
 * A pack is a group's list and its files as one: the length of a table (four bytes, big-endian), the table as JSON, and
 * the contents: the list, then the files in the list's order. All of it is compressed with Zstandard, which looks back
 * over the whole where gzip sees 32 KB. One request instead of many, and pages that are much alike take little room
 * beside each other.
 */

/** A file in a pack. A gzip file stands there with its plain content, which packs better. */
export interface PackedFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** Whether the file is the gzip of these bytes. */
  gzip: boolean;
}

/** The length of each content; below zero where it is that of a gzip file. */
type PackTable = readonly number[];

const HEAD_BYTES = 4;

/** Files as one, before they are compressed together. */
export function joinPack(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const lengths: PackTable = files.map(({ bytes, gzip }) => (gzip ? -1 : 1) * bytes.length);
  const table = new TextEncoder().encode(JSON.stringify(lengths));
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, HEAD_BYTES + table.length);
  const joined = new Uint8Array(total);
  new DataView(joined.buffer).setUint32(0, table.length);
  joined.set(table, HEAD_BYTES);
  let at = HEAD_BYTES + table.length;
  for (const { bytes } of files) {
    joined.set(bytes, at);
    at += bytes.length;
  }
  return joined;
}

/** The files in a pack that is not compressed any more. */
export function splitPack(joined: Uint8Array<ArrayBuffer>): PackedFile[] {
  const tableLength = new DataView(joined.buffer, joined.byteOffset).getUint32(0);
  let at = HEAD_BYTES + tableLength;
  const table = JSON.parse(new TextDecoder().decode(joined.subarray(HEAD_BYTES, at))) as PackTable;
  return table.map((length) => {
    const from = at;
    at += Math.abs(length);
    return { bytes: joined.subarray(from, at), gzip: length < 0 };
  });
}
