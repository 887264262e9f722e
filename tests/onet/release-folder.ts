import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runOnetCommand } from '../../scripts/onet/command.ts';
import type { ReleaseFacts } from '../../src/model/occupation/onet-release.ts';

/** The code of a made-up occupation, and of another that is related to it. */
export const PRINTERS = '51-0001.00';
export const BINDERS = '51-0002.00';

/** A small release in the text version's form, each table as rows of cells. Written for tests: O*NET has no such occupations. */
export const TABLES: Record<string, string[][]> = {
  'Occupation Data': [
    ['O*NET-SOC Code', 'Title', 'Description'],
    [PRINTERS, 'Printers', 'Set up and operate printing presses.'],
    [BINDERS, 'Binders', 'Bind sheets into books.'],
  ],
  'Task Statements': [
    ['O*NET-SOC Code', 'Task ID', 'Task', 'Task Type', 'Incumbents Responding'],
    [PRINTERS, '101', 'Set up presses.', 'Core', '50'],
    [PRINTERS, '102', 'Mix inks.', 'Supplemental', '50'],
    [PRINTERS, '103', 'Order "odd" paper.', 'n/a', 'n/a'],
    [BINDERS, '201', 'Fold sheets.', 'Core', '12'],
  ],
  Skills: [
    ...ratings('2.A.1.d', 'Speaking', {
      [PRINTERS]: ['3.88', '0.13', '3.62', '0.18'],
      [BINDERS]: ['3.75', '0.16', '2.00', '0.10'],
    }),
  ],
  Knowledge: [
    ...ratings('2.C.4.a', 'Mathematics', {
      [PRINTERS]: ['2.50', '0.20', '2.10', '0.20'],
      [BINDERS]: ['2.50', '0.20', '2.10', '0.20'],
    }),
  ],
  'Technology Skills': [
    [
      'O*NET-SOC Code',
      'Example',
      'Commodity Code',
      'Commodity Title',
      'Hot Technology',
      'In Demand',
    ],
    [PRINTERS, 'Microsoft Excel', '43232110', 'Spreadsheet software', 'Y', 'N'],
    [BINDERS, 'Microsoft Excel', '43232110', 'Spreadsheet software', 'Y', 'Y'],
  ],
  'Tools Used': [
    ['O*NET-SOC Code', 'Example', 'Commodity Code', 'Commodity Title'],
    [PRINTERS, 'Ink knives', '1', 'Knives'],
  ],
  'Job Zones': [
    ['O*NET-SOC Code', 'Job Zone', 'Date', 'Domain Source'],
    [PRINTERS, '2', '02/2026', 'Analyst'],
  ],
  'Alternate Titles': [
    ['O*NET-SOC Code', 'Alternate Title', 'Short Title', 'Source(s)'],
    [PRINTERS, 'Gutenberg Operator', 'n/a', '08'],
    [PRINTERS, 'Press Hand', 'PH', '02'],
    [PRINTERS, 'press hand', 'n/a', '04'],
  ],
  'Related Occupations': [
    ['O*NET-SOC Code', 'Related O*NET-SOC Code', 'Relatedness Tier', 'Index'],
    [PRINTERS, BINDERS, 'Primary-Short', '1'],
  ],
  'Tasks to DWAs': [
    ['O*NET-SOC Code', 'Task ID', 'DWA ID', 'Date', 'Domain Source'],
    [PRINTERS, '101', '4.A.1.I01.D01', '07/2014', 'Analyst'],
    [PRINTERS, '102', '4.A.1.I01.D01', '07/2014', 'Analyst'],
    [BINDERS, '201', '4.A.1.I01.D01', '07/2014', 'Analyst'],
  ],
  'DWA Reference': [
    ['Element ID', 'IWA ID', 'DWA ID', 'DWA Title'],
    ['4.A.1', '4.A.1.I01', '4.A.1.I01.D01', 'Prepare materials for print.'],
  ],
  'Level Scale Anchors': [
    ['Element ID', 'Element Name', 'Scale ID', 'Anchor Value', 'Anchor Description'],
    ['2.A.1.d', 'Speaking', 'LV', '2', 'Greet a visitor'],
  ],
};

/** Rows of an element's ratings: importance with its error, level with its error. */
function ratings(id: string, name: string, of: Record<string, string[]>): string[][] {
  const rows = Object.entries(of).flatMap(([soc, [importance, error, level, other]]) => [
    [soc, id, name, 'IM', importance!, '8', error!, 'N', 'n/a'],
    [soc, id, name, 'LV', level!, '8', other!, 'N', 'N'],
  ]);
  return [
    [
      'O*NET-SOC Code',
      'Element ID',
      'Element Name',
      'Scale ID',
      'Data Value',
      'N',
      'Standard Error',
      'Recommend Suppress',
      'Not Relevant',
    ],
    ...rows,
  ];
}

/** A table as the text version writes it. */
function tableText(rows: readonly string[][]): string {
  return rows.map((cells) => `${cells.join('\t')}\r\n`).join('');
}

/** A throw-away release folder and data folder. */
export class ReleaseTrial {
  readonly root = mkdtempSync(join(tmpdir(), 'levelbook-onet-'));
  readonly release = join(this.root, 'release');
  readonly data = join(this.root, 'data');

  /** The release, with some tables replaced; null leaves one out. */
  constructor(replaced: Record<string, string[][] | null> = {}) {
    mkdirSync(this.release);
    mkdirSync(join(this.data, 'occupations', PRINTERS), { recursive: true });
    this.write('release/Read Me.txt', 'O*NET 30.2 Database\nFebruary 2026 Release\n');
    for (const [name, rows] of Object.entries({ ...TABLES, ...replaced })) {
      if (rows !== null) this.write(`release/${name}.txt`, tableText(rows));
    }
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), content);
  }

  /** Runs the command, and hands back what it said. */
  async run(...more: string[]): Promise<{ code: number; said: string }> {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const said = Promise.all([text(stdout), text(stderr)]);
    const code = await runOnetCommand([this.release, '--data', this.data, ...more], {
      stdout: stdout as unknown as NodeJS.WriteStream,
      stderr: stderr as unknown as NodeJS.WriteStream,
    });
    stdout.end();
    stderr.end();
    return { code, said: (await said).join('') };
  }

  factsText(soc: string = PRINTERS): string {
    return readFileSync(join(this.data, 'occupations', soc, 'onet.json'), 'utf8');
  }

  facts(soc: string = PRINTERS): ReleaseFacts {
    return JSON.parse(this.factsText(soc)) as ReleaseFacts;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
