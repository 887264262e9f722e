import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePack } from '../../scripts/build/offline/pack.ts';
import { takeRepetitionsOut } from '../../scripts/build/offline/take-repetitions-out.ts';
import { putRepetitionsBack } from '../../src/client/worker/repetitions.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const roundTrip = (plain: Uint8Array) =>
  putRepetitionsBack(new Uint8Array(takeRepetitionsOut(plain)));

test('whatever is repeated, wherever, comes back', () => {
  const piece = fc.uint8Array({ minLength: 0, maxLength: 90 });
  const text = fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.array(fc.nat(), { maxLength: 40 }))
    .map(([pieces, order]) => Buffer.concat(order.map((n) => pieces[n % pieces.length]!)));
  fc.assert(
    fc.property(text, (plain) => {
      expect(Buffer.from(roundTrip(plain)).equals(plain)).toBe(true);
    }),
  );
});

test('a repetition that reaches into itself comes back', () => {
  const plain = bytes('ab'.repeat(5000));
  expect(takeRepetitionsOut(plain).length).toBeLessThan(100);
  expect(Buffer.from(roundTrip(plain)).equals(plain)).toBe(true);
});

test('a form that is cut off is an error, never a shorter text', () => {
  const form = new Uint8Array(takeRepetitionsOut(bytes(`${'x'.repeat(500)} and some more words`)));
  for (let length = 0; length < form.length; length += 1) {
    expect(() => putRepetitionsBack(form.slice(0, length))).toThrow(RangeError);
  }
});

test('a pack has the same bytes each time, and gzip files in it stand inflated', async () => {
  const files = [bytes('<p>one</p>'), new Uint8Array(gzipSync('inside'))];
  const [first, second] = [await makePack(bytes('[]'), files), await makePack(bytes('[]'), files)];
  expect(first).toEqual(second);
  const plain = Buffer.from(putRepetitionsBack(new Uint8Array(gunzipSync(first!))));
  const tableEnd = 4 + plain.readUInt32BE();
  expect(JSON.parse(plain.toString('utf8', 4, tableEnd))).toEqual([2, 10, -6]);
  expect(plain.toString('utf8', tableEnd)).toBe('[]<p>one</p>inside');
});

test('a group that is too large to unpack in memory gets no pack', async () => {
  expect(await makePack(bytes('[]'), [new Uint8Array(16_000_001)])).toBeNull();
});
