import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { docxBytes, type DocxOptions } from '../../src/formats/docx/document.ts';
import { cleanText } from '../../src/model/plain-text.ts';
import type { RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';
import {
  HOSTILE_TEXTS,
  makeAnalyticSheet,
  makeCriterion,
  makeHostileSheet,
  makeSheet,
} from './made-up.ts';

/** A Word file opened again: its parts as XML. */
async function opened(sheets: RubricSheet[], options: DocxOptions = {}) {
  const parts = unzipSync(await docxBytes(sheets, options));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { part, document: parse(part('word/document.xml')) };
}

const textIn = (xml: { querySelectorAll: (selector: string) => { textContent: string }[] }) =>
  xml
    .querySelectorAll('w\\:t')
    .map(({ textContent }) => textContent)
    .join('');

describe('Word document', () => {
  test('the header row repeats on every page, and no row breaks over two', async () => {
    const { part } = await opened([makeSheet()]);
    const rows = part('word/document.xml').match(/<w:tr>.*?<\/w:tr>/gsu)!;
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(1);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  });

  test('boxes are content controls that can be ticked, named for their row and mark', async () => {
    const { part } = await opened([makeSheet()]);
    const xml = part('word/document.xml');
    expect(xml.match(/<w14:checkbox>/gu)).toHaveLength(2 * 4);
    expect(xml).toContain('w:val="EM-01 Wicks at the Emerging level Independent"');
  });

  test('rows to write in are as high as on the page', async () => {
    const { part } = await opened([makeSheet()]);
    const heights = [...part('word/document.xml').matchAll(/<w:trHeight w:val="(\d+)"/gu)];
    expect(heights.filter(([, height]) => Number(height) === 850).length).toBeGreaterThanOrEqual(2);
  });

  test('title, language, code and version are in the file', async () => {
    const { part, document } = await opened([makeSheet()]);
    expect(part('docProps/core.xml')).toContain('Emerging level: checklist');
    expect(part('word/styles.xml')).toContain('<w:lang w:val="en-US"');
    expect(textIn(document)).toContain('Emerging level: checklist');
    expect(textIn(parse(part('word/footer1.xml')))).toContain('11-2222.33/EM-CL · v.1');
  });

  test('the sheet’s title is a heading', async () => {
    const { part } = await opened([makeSheet()]);
    expect(part('word/document.xml')).toContain('<w:pStyle w:val="Heading1"/>');
  });

  test('A4 and Letter are pages of their size', async () => {
    const a4 = await opened([makeSheet()], { paper: 'a4' });
    const letter = await opened([makeSheet()], { paper: 'letter' });
    expect(a4.part('word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(letter.part('word/document.xml')).toContain('<w:pgSz w:w="12240" w:h="15840"');
  });

  test('an analytic sheet lies on its side', async () => {
    const { part } = await opened([makeAnalyticSheet()]);
    expect(part('word/document.xml')).toContain('w:orient="landscape"');
  });

  test('hostile text comes out as it went in', async () => {
    const { document } = await opened([makeHostileSheet()]);
    const text = textIn(document);
    for (const hostile of Object.values(HOSTILE_TEXTS)) {
      expect(text).toContain(cleanText(hostile).replaceAll('\n', ''));
    }
  });

  test('several sheets are a section each, which counts its own pages', async () => {
    const { part } = await opened([makeSheet(), makeAnalyticSheet()]);
    expect(part('word/document.xml').match(/<w:sectPr/gu)).toHaveLength(2);
    expect(part('word/footer1.xml')).toContain('SECTIONPAGES');
  });

  test('groups are headings over their rows', async () => {
    const { document } = await opened([
      makeSheet({
        criteria: [makeCriterion({ group: 'Calls' }), makeCriterion({ group: 'Calls' })],
      }),
    ]);
    expect(textIn(document).match(/Calls/gu)).toHaveLength(1);
  });

  test('large print is 16 pt', async () => {
    const { part } = await opened([makeSheet()], { largePrint: true });
    expect(part('word/document.xml')).toContain('<w:sz w:val="32"/>');
  });

  test('notices and the full address stand at the end', async () => {
    const { document } = await opened([makeSheet()], { siteUrl: 'https://example.org' });
    expect(textIn(document)).toContain('© Somebody');
    expect(textIn(document)).toContain('https://example.org/occupations/11-2222.33/rubrics/');
  });
});
