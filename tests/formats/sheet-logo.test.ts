import { expect, test } from 'vitest';
import { blackAndWhitePng } from '../../src/formats/docx/png.ts';
import { logoSize, ownSize } from '../../src/formats/sheet-logo.ts';

const svg = (attributes: string) => ({
  type: 'svg' as const,
  bytes: new TextEncoder().encode(`<?xml version="1.0"?><svg ${attributes}><path/></svg>`),
});
const png = (width: number, height: number) => ({
  type: 'png' as const,
  bytes: blackAndWhitePng(width, height, () => true),
});

test.each([
  ['a wide SVG by its viewBox', svg('viewBox="0 0 480 70"'), { width: 24, height: 3.5 }],
  ['one with commas', svg('viewBox="0,0,10,10"'), { width: 7, height: 7 }],
  ['one by width and height', svg('width="20mm" height="10mm"'), { width: 14, height: 7 }],
  ['a PNG', png(16, 32), { width: 3.5, height: 7 }],
])('%s is drawn in its own proportions, and never larger than its room', (_, logo, size) => {
  expect(logoSize(logo)).toEqual(size);
});

test.each([
  ['an SVG without a size', svg('fill="none"')],
  ['an SVG of no width', svg('viewBox="0 0 0 10"')],
  ['half a PNG', { ...png(16, 32), bytes: png(16, 32).bytes.slice(0, 60) }],
  ['no picture', { type: 'png' as const, bytes: new TextEncoder().encode('x'.repeat(80)) }],
])('%s has none', (_, logo) => {
  expect(ownSize(logo)).toBeNull();
});
