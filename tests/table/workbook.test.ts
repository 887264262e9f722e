import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { levelsOf, statementsOf } from '../../src/model/framework/places.ts';
import { readWorkbook } from '../../src/import/workbook/read-workbook.ts';
import { readXlsx, sound, told, workbook } from './made-up.ts';

/** An OLE container, as far as its directory goes. */
function ole(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(600).fill(0),
    ...name,
  ]);
}

function zip(files: Record<string, string>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

const ROOT_RELS =
  '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>';

/** A minimal workbook with this sheet, as no spreadsheet program would write it. */
function bare(sheet: string, strings = '<sst/>'): Uint8Array {
  return zip({
    '_rels/.rels': ROOT_RELS,
    'xl/workbook.xml':
      '<x:workbook xmlns:x="m" xmlns:r="o"><x:sheets><x:sheet name="Statements" sheetId="1" r:id="s1"/></x:sheets></x:workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="s1" Type="x/worksheet" Target="/xl/sheet.xml"/><Relationship Id="s2" Type="x/sharedStrings" Target="strings.xml"/></Relationships>',
    'xl/sheet.xml': sheet,
    'xl/strings.xml': strings,
  });
}

describe('a file that is no workbook is refused with what it is and what to do', () => {
  test.each([
    ['an .xls', ole('Workbook'), 'OTHER_FORMAT', /before 2007 \(\.xls\)/u],
    ['a workbook with a password', ole('EncryptedPackage'), 'PASSWORD', /password/u],
    ['an .ods', zip({ mimetype: 'x', 'content.xml': '<x/>' }), 'OTHER_FORMAT', /OpenDocument/u],
    [
      'a Word document',
      zip({ '_rels/.rels': ROOT_RELS, 'word/document.xml': '<x/>' }),
      'OTHER_FORMAT',
      /Word/u,
    ],
    [
      'an .xlsb',
      zip({ '_rels/.rels': ROOT_RELS, 'xl/workbook.bin': 'x' }),
      'OTHER_FORMAT',
      /\.xlsb/u,
    ],
    ['a Numbers document', zip({ 'Index/Document.iwa': 'x' }), 'OTHER_FORMAT', /Numbers/u],
    ['some other zip', zip({ 'a.txt': 'x' }), 'NOT_A_WORKBOOK', /zip archive/u],
    ['a table of text', strToU8('Statement,Level\nA,1\n'), 'OTHER_FORMAT', /CSV/u],
    ['a web page', strToU8('<html><table></table></html>'), 'OTHER_FORMAT', /web page/u],
    ['a PDF', strToU8('%PDF-1.7'), 'OTHER_FORMAT', /PDF/u],
    ['nothing', new Uint8Array(), 'EMPTY_FILE', /empty/u],
    ['noise', Uint8Array.of(1, 2, 3, 0, 255), 'NOT_A_WORKBOOK', /no Excel workbook/u],
  ])('%s', (_, bytes, code, words) => {
    const { value, problems } = readXlsx(bytes);
    expect(value).toBeNull();
    expect(problems).toMatchObject([{ code, severity: 'error' }]);
    expect(problems[0]?.message).toMatch(words);
    expect(problems[0]?.hint.length).toBeGreaterThan(20);
  });

  test('more than 200 MB', () => {
    expect(told(readXlsx(new Uint8Array(200 * 1024 * 1024 + 1)))).toEqual(['- FILE_TOO_LARGE']);
  });

  test('a workbook that is cut off', async () => {
    const bytes = await workbook({ Statements: [['Statement'], ['Welds']] });
    expect(told(readXlsx(bytes.subarray(0, bytes.length / 2)))).toEqual(['- DAMAGED']);
  });

  test('a worksheet that is cut off', () => {
    expect(told(readXlsx(bare('<worksheet><sheetData><row r="1"><c r="A1"')))).toEqual([
      '- DAMAGED',
    ]);
  });

  test('a worksheet that declares its own entities', () => {
    const sheet = '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>';
    expect(told(readXlsx(bare(sheet)))).toEqual(['- DAMAGED']);
  });

  test('an encrypted zip entry', () => {
    const bytes = bare('<worksheet/>');
    // Bit 0 of the flags in each entry of the list of contents.
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1) bytes[at + 8] = 1;
    }
    expect(told(readXlsx(bytes))).toEqual(['- PASSWORD']);
  });
});

describe('a zip bomb', () => {
  /** The workbook with another size for its worksheet in the list of contents. */
  function claiming(size: number): Uint8Array {
    const bytes = bare(`<worksheet>${' '.repeat(1024 * 1024)}</worksheet>`);
    const name = strToU8('xl/sheet.xml');
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at += 1) {
      const isListed = view.getUint32(at, true) === 0x02014b50;
      if (isListed && name.every((byte, index) => bytes[at + 46 + index] === byte)) {
        view.setUint32(at + 24, size, true);
      }
    }
    return bytes;
  }

  test('that says how large it is, is not unpacked', () => {
    expect(told(readXlsx(claiming(90 * 1024 * 1024)))).toEqual(['- UNPACKS_TOO_LARGE']);
  });

  test('that lies about its size, is unpacked no further than it says', () => {
    const reading = readXlsx(claiming(100));
    expect(told(reading)).toEqual(['- DAMAGED']);
    expect(reading.problems[0]?.message).toContain('larger than the list of contents says');
  });
});

describe('cells', () => {
  test('texts, rich texts, numbers and truth values are read as they are shown', async () => {
    const rich = { richText: [{ text: 'Welds ' }, { font: { bold: true }, text: 'pipes' }] };
    const framework = sound(
      readXlsx(
        await workbook({
          Statements: [
            ['Statement', 'Level', 'Note'],
            [rich, 1, true],
            ['Cuts & <grinds>', 2.5, 0.1 + 0.2],
          ],
        }),
      ),
    );
    expect(levelsOf(framework)?.places.map(({ name }) => name)).toEqual(['1', '2.5']);
    expect(statementsOf(framework).map(({ text, facts }) => [text, facts?.[0]?.value])).toEqual([
      ['Welds pipes', 'TRUE'],
      ['Cuts & <grinds>', '0.3'],
    ]);
  });

  test('inline strings, prefixes of namespaces, missing references and pronunciations are no obstacle', () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Statement</x:t></x:is></x:c></x:row>' +
      '<x:row><x:c t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const strings =
      '<sst><si><r><t>溶</t></r><r><t xml:space="preserve">接 &#x41;_x0042_</t></r><rPh sb="0" eb="1"><t>よう</t></rPh></si></sst>';
    expect(statementsOf(sound(readXlsx(bare(sheet, strings)))).map(({ text }) => text)).toEqual([
      '溶接 AB',
    ]);
  });

  test('an error value, a date and a formula without a value are told with their cells, all at once', async () => {
    const reading = readXlsx(
      await workbook({
        Statements: [
          ['Statement', 'Topic'],
          [{ error: '#REF!' }, 'Cutting'],
          ['Welds', new Date(Date.UTC(2026, 0, 2))],
          [{ formula: 'A3' }, 'Grinding'],
        ],
      }),
    );
    expect(reading.value).toBeNull();
    expect(told(reading)).toEqual(
      expect.arrayContaining([
        'Statements!A2 ERROR_VALUE',
        'Statements!B3 DATE_IN_TEXT',
        'Statements!A4 FORMULA_WITHOUT_VALUE',
      ]),
    );
    expect(reading.problems.find(({ code }) => code === 'ERROR_VALUE')?.message).toContain('#REF!');
    expect(reading.problems.find(({ code }) => code === 'DATE_IN_TEXT')?.message).toContain(
      '2026-01-02',
    );
  });

  test('the last value of a formula is used, and said so in a warning and a data note', async () => {
    const reading = readXlsx(
      await workbook({
        Statements: [['Statement'], [{ formula: '"We"&"lds"', result: 'Welds' }], ['Cuts']],
      }),
    );
    const framework = sound(reading);
    expect(statementsOf(framework)[0]?.text).toBe('Welds');
    expect(told(reading)).toEqual(['Statements!A2 FORMULA']);
    expect(framework.notes.map(({ id }) => id)).toContain('formulas');
  });

  test('merged cells give their value to every row beside them', async () => {
    const bytes = await workbook(
      {
        Statements: [
          ['Level', 'Note', 'Statement'],
          ['Low', 'Mask on', 'Welds'],
          ['', '', 'Cuts'],
          ['High', '', 'Grinds'],
        ],
      },
      (book) => {
        book.getWorksheet('Statements')?.mergeCells('A2:A3');
        book.getWorksheet('Statements')?.mergeCells('B2:B3');
      },
    );
    const facts = statementsOf(sound(readXlsx(bytes))).map((one) => one.facts?.[0]?.value);
    expect(facts).toEqual(['Mask on', 'Mask on', undefined]);
  });

  test('hidden rows and columns are read, and told', async () => {
    const reading = readXlsx(
      await workbook(
        {
          Statements: [
            ['Statement', 'Level'],
            ['Welds', 'A'],
            ['Cuts', 'A'],
          ],
        },
        (book) => {
          const sheet = book.getWorksheet('Statements')!;
          sheet.getRow(3).hidden = true;
          sheet.getColumn(2).hidden = true;
        },
      ),
    );
    expect(statementsOf(sound(reading))).toHaveLength(2);
    expect(told(reading)).toEqual(['Statements!A3 HIDDEN_ROW', 'Statements!B1 HIDDEN_COLUMN']);
  });

  test('a workbook may count its days from 1904', () => {
    const rows = (days: number) =>
      `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Statement</t></is></c></row><row r="2"><c r="A2" s="1"><v>${days}</v></c></row></sheetData></worksheet>`;
    const files = (date1904: number) => ({
      '_rels/.rels': ROOT_RELS,
      'xl/workbook.xml': `<workbook><workbookPr date1904="${date1904}"/><sheets><sheet name="Statements" r:id="a"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="a" Type="x/worksheet" Target="s.xml"/><Relationship Id="b" Type="x/styles" Target="styles.xml"/></Relationships>',
      'xl/s.xml': rows(1000),
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="d\\.\\ mmm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>',
    });
    const text = (date1904: number) =>
      readWorkbook(zip(files(date1904))).value?.sheet('Statements').value?.rows[1]?.cells[0]?.text;
    expect(text(0)).toBe('1902-09-26');
    expect(text(1)).toBe('1906-09-27');
  });
});

test('10,000 rows are read whole', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => [
    `Area ${index % 40}`,
    `Level ${(index % 4) + 1}`,
    `Topic ${index}`,
    `Does thing number ${index} in a way that takes a sentence of the usual length to say.`,
  ]);
  const bytes = await workbook({ Statements: [['Area', 'Level', 'Topic', 'Statement'], ...rows] });
  const framework = sound(readXlsx(bytes));
  expect(statementsOf(framework)).toHaveLength(10_000);
  expect(framework.strands?.list).toHaveLength(40);
});
