import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { sheetsXlsx } from '../../src/formats/xlsx/sheets-workbook.ts';
import type { RenderOptions } from '../../src/formats/format.ts';
import { cleanText } from '../../src/model/plain-text.ts';
import type { RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';
import {
  HOSTILE_TEXTS,
  makeAnalyticSheet,
  makeCriterion,
  makeHostileSheet,
  makeSheet,
} from '../formats/made-up.ts';

const MADE_AT = '2026-05-15T12:40:52.082Z';

async function opened(sheets: RubricSheet[], options: RenderOptions = {}) {
  const bytes = sheetsXlsx(sheets, { madeAt: MADE_AT, ...options });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

const textsOf = (worksheet: ExcelJS.Worksheet) => {
  const texts: string[] = [];
  worksheet.eachRow((row) =>
    row.eachCell((cell) => typeof cell.value === 'string' && texts.push(cell.value)),
  );
  return texts;
};

/** The row whose first cell says so. */
function rowOf(worksheet: ExcelJS.Worksheet, first: string): ExcelJS.Row {
  for (let row = 1; row <= worksheet.rowCount; row += 1) {
    if (worksheet.getRow(row).getCell(1).text === first) return worksheet.getRow(row);
  }
  throw new Error(`No row begins with ${first}.`);
}

describe('workbook', () => {
  test('a row a statement, under headings that print on every page', async () => {
    const [worksheet] = (await opened([makeSheet()])).worksheets;
    const header = rowOf(worksheet!, 'Code');
    expect(worksheet!.pageSetup.printTitlesRow).toBe(`${header.number}:${header.number}`);
    expect(rowOf(worksheet!, 'EM-02').number).toBe(header.number + 2);
    expect(rowOf(worksheet!, 'EM-01').getCell(3).text).toBe('trim before dusk.');
  });

  test('support is picked from a list of the marks', async () => {
    const [worksheet] = (await opened([makeSheet()])).worksheets;
    expect(rowOf(worksheet!, 'EM-01').getCell(4).dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"I,P,A,N"'],
    });
  });

  test('marks that Excel can’t list are written into the heading only', async () => {
    const scale = [{ mark: 'a, b', label: 'x', meaning: '', points: null }];
    const [worksheet] = (await opened([makeSheet({ scale })])).worksheets;
    expect(rowOf(worksheet!, 'EM-01').getCell(4).dataValidation).toBeUndefined();
  });

  test('a row is high enough for its text, and at least 15 mm', async () => {
    const [worksheet] = (await opened([makeHostileSheet()])).worksheets;
    expect(rowOf(worksheet!, 'EM-01').height).toBeGreaterThanOrEqual(42.5);
    expect(rowOf(worksheet!, 'EM-16').height).toBeGreaterThan(100);
  });

  test('every cell that is written or filled in names its font', async () => {
    const [worksheet] = (await opened([makeSheet()])).worksheets;
    const fonts = new Set<string | undefined>();
    worksheet!.eachRow((row) => row.eachCell((cell) => fonts.add(cell.font.name)));
    expect([...fonts]).toEqual(['Arial']);
    expect(rowOf(worksheet!, 'EM-01').getCell(5).font.name).toBe('Arial');
  });

  test('it fits the width of the paper, A4 or Letter', async () => {
    const [a4] = (await opened([makeSheet()])).worksheets;
    expect(a4!.pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1, fitToHeight: 0 });
    const [letter] = (await opened([makeSheet()], { paper: 'letter' })).worksheets;
    expect(letter!.pageSetup.paperSize).not.toBe(9);
  });

  test('hostile text is text: no formula, nothing lost', async () => {
    const [worksheet] = (await opened([makeHostileSheet()])).worksheets;
    const texts = textsOf(worksheet!);
    for (const text of Object.values(HOSTILE_TEXTS)) expect(texts).toContain(cleanText(text));
    worksheet!.eachRow((row) =>
      row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)),
    );
  });

  test('worksheets are named by their codes, as Excel allows and each differently', async () => {
    const codes = ['EM-CL', 'em-cl', "'a:b/c*d?e[f]'", 'x'.repeat(40), '???'];
    const { worksheets } = await opened(codes.map((code) => makeSheet({ code })));
    const names = worksheets.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['EM-CL', 'em-cl 2']);
    for (const name of names) expect(name).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/u);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(codes.length);
  });

  test('identity, legend and notices are on the worksheet', async () => {
    const [worksheet] = (await opened([makeSheet()], { siteUrl: 'https://example.org' }))
      .worksheets;
    const text = textsOf(worksheet!).join('\n');
    expect(text).toContain('11-2222.33/EM-CL · framework v.1');
    expect(text).toContain('I = Independent: did it alone, unprompted');
    expect(text).toContain('© Somebody');
    expect(text).toContain('https://example.org/occupations/');
  });

  test('groups are a column, and an analytic sheet has a column a level', async () => {
    const grouped = makeSheet({ criteria: [makeCriterion({ group: 'Calls' })] });
    const [first, second] = (await opened([grouped, makeAnalyticSheet()])).worksheets;
    expect(rowOf(first!, 'Calls').getCell(2).text).toBe('EM-01');
    expect(rowOf(second!, 'Strand').getCell(5).text).toBe('Advanced');
    expect(second!.pageSetup.orientation).toBe('landscape');
  });

  test('the same sheets make the same bytes', () => {
    const [one, other] = [0, 1].map(() => sheetsXlsx([makeSheet()], { madeAt: MADE_AT }));
    expect(Buffer.compare(one!, other!)).toBe(0);
  });
});
