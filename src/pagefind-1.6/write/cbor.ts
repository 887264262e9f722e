/** As much of CBOR (RFC 8949) as Pagefind's index files use: whole numbers, texts and arrays of known length. */

const TEXT = 3;
const ARRAY = 4;

interface Head {
  major: number;
  /** The number itself, the bytes of a text, or the items of an array. */
  value: number;
  /** Where what follows the head begins. */
  next: number;
}

/** Reads the head of the item at a position. Throws where it is of a kind that Pagefind does not use. */
function readHead(bytes: Uint8Array, at: number): Head {
  const first = bytes[at];
  if (first === undefined) throw new Error('An index file of Pagefind ends too early.');
  const major = first >> 5;
  const short = first & 31;
  if (![0, 1, TEXT, ARRAY].includes(major) || short > 26) {
    throw new Error(`An index file of Pagefind holds an unexpected item (${first} at ${at}).`);
  }
  if (short < 24) return { major, value: short, next: at + 1 };
  const length = 2 ** (short - 24);
  let value = 0;
  for (let index = 0; index < length; index += 1) {
    value = value * 256 + (bytes[at + 1 + index] ?? 0);
  }
  return { major, value, next: at + 1 + length };
}

/** Where the item at a position ends. */
function endOf(bytes: Uint8Array, at: number): number {
  const { major, value, next } = readHead(bytes, at);
  if (major === TEXT) return next + value;
  if (major !== ARRAY) return next;
  let end = next;
  for (let item = 0; item < value; item += 1) end = endOf(bytes, end);
  return end;
}

/** The items of the array at a position, each as its bytes. */
export function arrayItems(bytes: Uint8Array, at = 0): Uint8Array[] {
  const { major, value, next } = readHead(bytes, at);
  if (major !== ARRAY)
    throw new Error('An index file of Pagefind holds no array where one is due.');
  const items: Uint8Array[] = [];
  let start = next;
  for (let item = 0; item < value; item += 1) {
    const end = endOf(bytes, start);
    items.push(bytes.subarray(start, end));
    start = end;
  }
  return items;
}

/** The text that an item is. */
export function readText(item: Uint8Array): string {
  const { major, value, next } = readHead(item, 0);
  if (major !== TEXT) throw new Error('An index file of Pagefind holds no text where one is due.');
  return new TextDecoder().decode(item.subarray(next, next + value));
}

function writeHead(major: number, value: number): Uint8Array {
  if (value < 24) return Uint8Array.of((major << 5) | value);
  if (value < 256) return Uint8Array.of((major << 5) | 24, value);
  if (value < 65_536) return Uint8Array.of((major << 5) | 25, value >> 8, value & 255);
  const head = new Uint8Array(5);
  head[0] = (major << 5) | 26;
  new DataView(head.buffer).setUint32(1, value);
  return head;
}

/** A text as an item. */
export function writeText(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return Buffer.concat([writeHead(TEXT, bytes.length), bytes]);
}

/** An array of items. */
export function writeArray(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([writeHead(ARRAY, items.length), ...items]);
}
