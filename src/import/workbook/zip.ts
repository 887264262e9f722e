import { Inflate } from 'fflate';

/**
 * The list of contents of a zip archive, and its entries one by one. What fflate's own `unzipSync` can't do here:
 * tell encrypted entries, and stop while an entry turns out larger than the list says (a zip bomb).
 */

export interface ZipEntry {
  name: string;
  encrypted: boolean;
  /** 0: stored as it is, 8: deflated. */
  method: number;
  compressedSize: number;
  size: number;
  /** Where its local header begins. */
  offset: number;
}

/** A broken archive; its message is a sentence. */
export class ZipError extends Error {}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_535;
const CHUNK = 65_536;

/** What an archive holds, by name, from the list at its end. Throws ZipError. */
export function zipEntries(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, start } = listOf(view);
    const entries = new Map<string, ZipEntry>();
    let at = start;
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== LISTED) throw new RangeError();
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const entry = {
        name: new TextDecoder()
          .decode(bytes.subarray(at + 46, at + 46 + nameLength))
          .replaceAll('\\', '/'),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        ...sizesOf(view, at, at + 46 + nameLength, extraLength),
      };
      entries.set(entry.name, entry);
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    }
    return entries;
  } catch {
    throw new ZipError('Its list of contents cannot be read.');
  }
}

function listOf(view: DataView): { count: number; start: number } {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (at < 20 || view.getUint32(at - 20, true) !== END_64_LOCATOR) return { count, start };
    const wide = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(wide, true) !== END_64) return { count, start };
    return {
      count: Number(view.getBigUint64(wide + 32, true)),
      start: Number(view.getBigUint64(wide + 48, true)),
    };
  }
  throw new RangeError();
}

/** Sizes and offset of a listed entry; those that don't fit 32 bits stand in an extra field. */
function sizesOf(
  view: DataView,
  at: number,
  extra: number,
  extraLength: number,
): Pick<ZipEntry, 'compressedSize' | 'size' | 'offset'> {
  const narrow = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  let wideAt = -1;
  for (let field = extra; field + 4 <= extra + extraLength;) {
    if (view.getUint16(field, true) === 1) wideAt = field + 4;
    field += 4 + view.getUint16(field + 2, true);
  }
  const [size = 0, compressedSize = 0, offset = 0] = narrow.map((value) => {
    if (value !== 0xffffffff || wideAt === -1) return value;
    wideAt += 8;
    return Number(view.getBigUint64(wideAt - 8, true));
  });
  return { size, compressedSize, offset };
}

/** The bytes of an entry. Throws ZipError where it is damaged, or larger than the list of contents says. */
export function unzipped(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new ZipError(`${entry.name} is packed in an unknown way.`);
  const result = new Uint8Array(entry.size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > result.length) {
      throw new ZipError(`${entry.name} is larger than the list of contents says.`);
    }
    result.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += CHUNK) {
    push(inflate, packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length, entry.name);
  }
  if (filled < result.length) throw new ZipError(`${entry.name} is cut off.`);
  return result;
}

function push(inflate: Inflate, chunk: Uint8Array, last: boolean, name: string): void {
  try {
    inflate.push(chunk, last);
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError(`${name} cannot be unpacked.`);
  }
}

function packedBytes(bytes: Uint8Array, { name, offset, compressedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) {
    throw new ZipError(`${name} is not where the list of contents says.`);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > bytes.length) throw new ZipError(`${name} is cut off.`);
  return bytes.subarray(start, start + compressedSize);
}
