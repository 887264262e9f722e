/**
 * A form of bytes in which long repetitions stand only once. Gzip looks back 32 KB; the pages of a site repeat each
 * other over far more. The form: how many steps there are, and the length of the result (four bytes each, big-endian);
 * then three rows of numbers, one of each row a step: how many new bytes come next, how many bytes are repeated after
 * them, and how far back these stand; then the new bytes. A number takes seven bits a byte, lowest first.
 */
export const REPETITIONS_HEAD = 8;

/** Puts repetitions back. Throws a `RangeError` where the form is cut off or makes no sense. */
export function putRepetitionsBack(form: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const head = new DataView(form.buffer, form.byteOffset);
  const steps = head.getUint32(0);
  const result = new Uint8Array(head.getUint32(4));
  const news = readNumbers(form, REPETITIONS_HEAD, steps);
  const repeats = readNumbers(form, news.end, steps);
  const distances = readNumbers(form, repeats.end, steps);
  let fresh = distances.end;
  let length = 0;
  for (let step = 0; step < steps; step += 1) {
    const count = news.numbers[step] ?? 0;
    result.set(form.subarray(fresh, fresh + count), length);
    fresh += count;
    length += count;
    const repeated = repeats.numbers[step] ?? 0;
    const from = length - (distances.numbers[step] ?? 0);
    if (from < 0 || length + repeated > result.length) throw new RangeError('No such repetition.');
    // Byte by byte: a repetition may reach into itself.
    for (let i = 0; i < repeated; i += 1) result[length + i] = result[from + i] ?? 0;
    length += repeated;
  }
  if (form.length - fresh !== result.length - length) throw new RangeError('Bytes are missing.');
  result.set(form.subarray(fresh), length);
  return result;
}

function readNumbers(bytes: Uint8Array, from: number, count: number) {
  const numbers: number[] = [];
  let at = from;
  while (numbers.length < count) {
    let value = 0;
    for (let shift = 0, more = true; more; shift += 7) {
      const byte = bytes[at];
      if (byte === undefined) throw new RangeError('Numbers are missing.');
      value |= (byte & 127) << shift;
      more = byte > 127;
      at += 1;
    }
    numbers.push(value);
  }
  return { numbers, end: at };
}
