import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sheetsDocx } from '../../scripts/sheets/render-docx.ts';
import { LOGO, makeAnalyticSheet, makeSheet } from '../formats/made-up.ts';

const OPTIONS = { madeAt: '2026-05-15T12:40:52.082Z', siteUrl: 'https://example.org' };

test('the same sheets make the same Word file, dated when the framework was exported', async () => {
  const sheets = [makeSheet(), makeSheet({}, 'single-point')];
  const one = await sheetsDocx(sheets, OPTIONS);
  const other = await sheetsDocx(sheets, OPTIONS);
  expect(Buffer.compare(one, other)).toBe(0);
  const core = strFromU8(unzipSync(one)['docProps/core.xml']!);
  expect(core).toContain('>2026-05-15T12:40:52.082Z</dcterms:created>');
});

test('the same marks are drawn in every file, one picture for each', async () => {
  const parts = unzipSync(await sheetsDocx([makeSheet(), makeAnalyticSheet()], OPTIONS));
  const pictures = Object.keys(parts).filter((name) => name.startsWith('word/media/'));
  expect(pictures).toHaveLength(4);
  for (const name of pictures) expect(strFromU8(parts[name]!.slice(1, 4), true)).toBe('PNG');
});

test('the logo of the site is once in a file of several sheets, and the bytes stay the same', async () => {
  const given = { ...OPTIONS, logo: LOGO };
  const one = await sheetsDocx([makeSheet(), makeAnalyticSheet()], given);
  const other = await sheetsDocx([makeSheet(), makeAnalyticSheet()], given);
  expect(Buffer.compare(one, other)).toBe(0);
  const parts = unzipSync(one);
  const svg = Object.keys(parts).filter((name) => name.endsWith('.svg'));
  expect(svg.map((name) => strFromU8(parts[name]!))).toEqual([strFromU8(LOGO.bytes)]);
  expect(strFromU8(parts['word/document.xml']!).match(/descr="Logo"/gu)).toHaveLength(2);
});

test('every link of the document is among its relations', async () => {
  const parts = unzipSync(await sheetsDocx([makeSheet(), makeSheet()], OPTIONS));
  const document = strFromU8(parts['word/document.xml']!);
  const relations = strFromU8(parts['word/_rels/document.xml.rels']!);
  const used = [...document.matchAll(/r:id="(\w+)"/gu)].map((match) => match[1]);
  expect(used.length).toBeGreaterThan(0);
  for (const id of used) expect(relations).toContain(`Id="${id}"`);
});
