/** The least that a PNG can be: one bit a pixel, black on white, not compressed (the document that holds it is). */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const BITS = 8;
/** The most bytes that a block of stored data holds. */
const LONGEST_BLOCK = 0xffff;

const fourBytes = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

function crc32(bytes: number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < BITS; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function adler32(bytes: number[]): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}

function chunk(name: string, data: number[]): number[] {
  const named = [...Array.from(name, (letter) => letter.charCodeAt(0)), ...data];
  return [...fourBytes(data.length), ...named, ...fourBytes(crc32(named))];
}

/** Bytes as a zlib stream of one stored block. */
function stored(bytes: number[]): number[] {
  const { length } = bytes;
  if (length > LONGEST_BLOCK)
    throw new Error('The picture is too large to be stored in one block.');
  const low = [length & 0xff, length >>> BITS];
  return [
    0x78,
    0x01,
    1,
    ...low,
    ...low.map((byte) => byte ^ 0xff),
    ...bytes,
    ...fourBytes(adler32(bytes)),
  ];
}

/** A picture of so many pixels, each black or white. */
export function blackAndWhitePng(
  width: number,
  height: number,
  isBlack: (x: number, y: number) => boolean,
): Uint8Array<ArrayBuffer> {
  const rows: number[] = [];
  for (let y = 0; y < height; y += 1) {
    // Each row says first that it is not filtered.
    rows.push(0);
    for (let from = 0; from < width; from += BITS) {
      let byte = 0;
      for (let bit = 0; bit < BITS; bit += 1) {
        const white = from + bit >= width || !isBlack(from + bit, y);
        byte = (byte << 1) | Number(white);
      }
      rows.push(byte);
    }
  }
  const header = [...fourBytes(width), ...fourBytes(height), 1, 0, 0, 0, 0];
  return new Uint8Array([
    ...SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('IDAT', stored(rows)),
    ...chunk('IEND', []),
  ]);
}
