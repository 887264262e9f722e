import { REPETITIONS_HEAD } from '../../../src/client/worker/repetitions.ts';

/** A shorter repetition would take more room as a step than it saves. */
const SHORTEST = 24;
/** How many earlier places with the same beginning are looked at, from the last one back. */
const MOST_PLACES = 8;
const FACTOR = 0x01000193;
const TABLE_BITS = 18;

/** Writes bytes in the form that `putRepetitionsBack` reads. The same bytes give the same form. */
export function takeRepetitionsOut(bytes: Uint8Array): Uint8Array {
  const places = new EarlierPlaces(bytes);
  const steps: { fresh: number; repeated: number; distance: number }[] = [];
  const fresh: Uint8Array[] = [];
  let freshFrom = 0;
  for (let at = 0; at + SHORTEST <= bytes.length;) {
    const match = places.longestMatch(at);
    if (match === null) {
      at += 1;
      continue;
    }
    fresh.push(bytes.subarray(freshFrom, at));
    steps.push({ fresh: at - freshFrom, repeated: match.length, distance: at - match.from });
    at += match.length;
    freshFrom = at;
  }
  fresh.push(bytes.subarray(freshFrom));
  const head = Buffer.alloc(REPETITIONS_HEAD);
  head.writeUInt32BE(steps.length);
  head.writeUInt32BE(bytes.length, 4);
  const rows = [
    steps.flatMap((step) => numberBytes(step.fresh)),
    steps.flatMap((step) => numberBytes(step.repeated)),
    steps.flatMap((step) => numberBytes(step.distance)),
  ];
  return Buffer.concat([head, Uint8Array.from(rows.flat()), ...fresh]);
}

/** Finds where the bytes from some place on stood before. Places are asked for in order. */
class EarlierPlaces {
  readonly #bytes: Uint8Array;
  /** The last place by the hash of its next bytes, and for each place the one before it with the same hash; or -1. */
  readonly #last = new Int32Array(1 << TABLE_BITS).fill(-1);
  readonly #before: Int32Array;
  #hash = 0;
  #leaving = 1;
  /** The first place that is not yet remembered; `#hash` is of its bytes. */
  #next = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#before = new Int32Array(bytes.length);
    for (let i = 0; i < SHORTEST; i += 1) {
      this.#hash = (Math.imul(this.#hash, FACTOR) + (bytes[i] ?? 0)) | 0;
      if (i > 0) this.#leaving = Math.imul(this.#leaving, FACTOR);
    }
  }

  longestMatch(at: number): { from: number; length: number } | null {
    while (this.#next < at) this.#remember();
    let best: { from: number; length: number } | null = null;
    let from = this.#last[this.#slot()] ?? -1;
    for (let looked = 0; looked < MOST_PLACES && from >= 0; looked += 1) {
      const length = this.#sameBytes(from, at);
      if (length >= SHORTEST && length > (best?.length ?? 0)) best = { from, length };
      from = this.#before[from] ?? -1;
    }
    return best;
  }

  #slot(): number {
    return Math.imul(this.#hash, 0x9e3779b1) >>> (32 - TABLE_BITS);
  }

  /** Remembers the next place, and takes the hash one byte further. */
  #remember(): void {
    const place = this.#next;
    const slot = this.#slot();
    this.#before[place] = this.#last[slot] ?? -1;
    this.#last[slot] = place;
    const without = (this.#hash - Math.imul(this.#bytes[place] ?? 0, this.#leaving)) | 0;
    this.#hash = (Math.imul(without, FACTOR) + (this.#bytes[place + SHORTEST] ?? 0)) | 0;
    this.#next += 1;
  }

  #sameBytes(from: number, at: number): number {
    const bytes = this.#bytes;
    let length = 0;
    while (at + length < bytes.length && bytes[from + length] === bytes[at + length]) length += 1;
    return length;
  }
}

/** A number in seven bits a byte, lowest first. */
function numberBytes(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  return [...bytes, rest];
}
