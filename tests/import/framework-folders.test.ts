import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runImport, type ImportResult } from '../../scripts/import/run.ts';
import { reportText } from '../../scripts/shared/report.ts';
import { SHARED_GROUPS } from '../../src/model/contracts/edition.ts';
import { frameworkSchema, type Framework } from '../../src/model/framework/framework.ts';
import { statementsOf } from '../../src/model/framework/places.ts';
import { casePackage } from '../table/case-package.ts';
import { workbook } from '../table/made-up.ts';
import { DataFolder } from './data-folder.ts';

let folder: DataFolder;
beforeEach(() => {
  folder = new DataFolder();
  rmSync(folder.at(), { recursive: true });
});
afterEach(() => {
  folder.remove();
});

/** Writes a file into the data folder. */
function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder.data, path)), { recursive: true });
  writeFileSync(join(folder.data, path), content);
}

const run = (more: Partial<Parameters<typeof runImport>[0]> = {}): Promise<ImportResult> =>
  runImport({ dataDir: folder.data, outDir: folder.out, ...more });

/** Problems as `welding/statements.csv 3 DUPLICATE_CODE`. */
const told = ({ problems }: ImportResult): string[] =>
  problems.map(
    ({ occupation, file, line, path, cell, code }) =>
      `${[occupation, file].filter((part) => part !== null).join('/')} ${cell ?? line ?? path ?? '-'} ${code}`,
  );

function written(id: string): Framework {
  return frameworkSchema.parse(JSON.parse(readFileSync(join(folder.out, `${id}.json`), 'utf8')));
}

const TABLE = 'Level,Statement\nLow,Cuts\nHigh,Welds\n';

describe('a data folder may hold frameworks', () => {
  test('in place of occupations: a table, a workbook and a CASE package', async () => {
    put('frameworks/cutting/statements.csv', TABLE);
    put(
      'frameworks/welding/framework.xlsx',
      await workbook({ Statements: [['Statement'], ['Welds']] }),
    );
    put('frameworks/metal-work/cfpackage.json', JSON.stringify(casePackage([{ code: 'A' }])));
    const result = await run();
    expect(result).toMatchObject({
      frameworks: ['cutting', 'metal-work', 'welding'],
      problems: [],
      ok: true,
    });
    expect(written('cutting')).toMatchObject({
      id: 'cutting',
      path: 'frameworks/cutting',
      title: 'Cutting',
    });
    const [file] = written('welding').files;
    expect(file).toMatchObject({
      name: 'framework.xlsx',
      supplied: true,
      counts: { statements: 1 },
    });
    expect(file?.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(statementsOf(written('metal-work')).map(({ code }) => code)).toEqual(['A']);
  });

  test('beside occupations', async () => {
    folder.add('51-0001.00');
    put('frameworks/cutting/statements.csv', TABLE);
    const result = await run();
    expect(result.frameworks).toEqual(['51-0001.00', 'cutting']);
    expect(Object.keys(folder.files(folder.out))).toEqual([
      '51-0001.00.json',
      '_import.json',
      '_units.json',
      'cutting.json',
    ]);
  });

  test('and is read the same when it is read again', async () => {
    put('frameworks/cutting/statements.csv', TABLE);
    await run();
    const first = folder.files(folder.out);
    await run();
    expect(folder.files(folder.out)).toEqual(first);
  });
});

describe('what lies wrong in a folder is told, and nothing is written', () => {
  test.each([...SHARED_GROUPS])(
    'a name that the site keeps for a part of itself: %s',
    async (id) => {
      put(`frameworks/${id}/statements.csv`, TABLE);
      put('frameworks/booking/statements.csv', TABLE);
      const result = await run();
      expect(told(result)).toEqual([`${id} - FOLDER_NAME`]);
      expect(result.problems[0]).toMatchObject({
        message: `No framework can be called "${id}": the site has a part of that name.`,
        hint: 'Rename the folder.',
      });
      expect(existsSync(folder.out)).toBe(false);
    },
  );

  test('two files for one framework, none, an unknown one, a name for no address', async () => {
    put('frameworks/both/statements.csv', TABLE);
    put('frameworks/both/cfpackage.json', '{}');
    put('frameworks/none/framework.xls', 'x');
    put('frameworks/43-3011.00/statements.csv', TABLE);
    put('frameworks/loose.csv', TABLE);
    put('frameworks/levelbook.yml', 'title: x');
    const result = await run();
    expect(told(result)).toEqual([
      'levelbook.yml - UNKNOWN_FILE',
      'loose.csv - UNKNOWN_FILE',
      '43-3011.00 - FOLDER_NAME',
      'both/cfpackage.json - FRAMEWORK_TWICE',
      'none - FRAMEWORK_MISSING',
      'none/framework.xls - UNKNOWN_FILE',
    ]);
    expect(result.problems.at(-1)?.message).toContain('Did you mean framework.xlsx?');
    expect(existsSync(folder.out)).toBe(false);
  });

  test('a workbook’s problems with file, worksheet and cell, in the order in which people read', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => [{ error: '#REF!' }, `T${at}`]);
    put(
      'frameworks/welding/framework.xlsx',
      await workbook({ Statements: [['Statement', 'Topic'], ...rows] }),
    );
    const text = reportText((await run()).problems);
    expect(text).toContain(
      'welding/framework.xlsx, Statements!A2\n  error ERROR_VALUE: The cell holds #REF!.\n  → ',
    );
    expect(text.indexOf('Statements!A9\n')).toBeLessThan(text.indexOf('Statements!A10\n'));
  });

  test('a link that leads out of the data folder is not followed', async () => {
    put('../outside.csv', TABLE);
    mkdirSync(join(folder.data, 'frameworks', 'cutting'), { recursive: true });
    symlinkSync(
      join(folder.root, 'outside.csv'),
      join(folder.data, 'frameworks/cutting/statements.csv'),
    );
    expect(told(await run())).toEqual(['cutting/statements.csv - LINK_OUTSIDE']);
  });

  test('one framework that fails is left out on request, and the rest is written', async () => {
    put('frameworks/cutting/statements.csv', TABLE);
    put('frameworks/welding/statements.csv', 'Code,Statement\nA,x\nA,y\n');
    const result = await run({ keepGoing: true });
    expect(result).toMatchObject({
      ok: true,
      frameworks: ['cutting'],
      leftOut: [{ id: 'welding' }],
    });
  });
});

describe('levelbook.yml', () => {
  test('says how frameworks are read, and goes to the pages', async () => {
    put(
      'levelbook.yml',
      'title: Metal\nlanguage: de\nframeworks:\n  cutting:\n    title: Sägen\n    columns: { statement: Kompetenz, level: Stufe }\n',
    );
    put('frameworks/cutting/statements.csv', 'Stufe;Kompetenz\r\n1;Sägt\r\n');
    expect(await run()).toMatchObject({ ok: true, problems: [] });
    expect(written('cutting')).toMatchObject({ title: 'Sägen', language: 'de' });
    expect(JSON.parse(readFileSync(join(folder.out, '_settings.json'), 'utf8'))).toMatchObject({
      title: 'Metal',
    });
  });

  test('with an error in it, nothing is written, not even on request', async () => {
    put('levelbook.yml', 'title: Metal\ncolor: "#1a5c8a"\n');
    put('frameworks/cutting/statements.csv', TABLE);
    const result = await run({ keepGoing: true });
    expect(result.ok).toBe(false);
    expect(told(result)).toEqual(['levelbook.yml 2 SETTING']);
    expect(result.problems[0]?.message).toContain('Did you mean colour?');
    expect(existsSync(folder.out)).toBe(false);
  });

  test('may not name what isn’t there: a logo, guides, a framework', async () => {
    put('levelbook.yml', 'logo: logo.svg\nguides: guides\nframeworks:\n  cuting: {}\n');
    put('frameworks/cutting/statements.csv', TABLE);
    const result = await run();
    expect(told(result)).toEqual([
      'levelbook.yml frameworks.cuting SETTING',
      'levelbook.yml guides SETTING',
      'levelbook.yml logo SETTING',
    ]);
    expect(result.problems[0]?.message).toContain('Did you mean cutting?');
  });

  test('under another ending is not passed over', async () => {
    put('levelbook.yaml', 'title: Metal\n');
    put('frameworks/cutting/statements.csv', TABLE);
    expect(told(await run())).toEqual(['levelbook.yml - SETTING']);
  });
});
