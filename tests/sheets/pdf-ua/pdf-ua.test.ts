import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleCover } from '../../../scripts/sheets/bundle-cover.ts';
import { sheetsPdf } from '../../../scripts/sheets/render-pdf.ts';
import type { RenderOptions } from '../../../src/formats/format.ts';
import { SHEET_KINDS } from '../../../src/model/sheets/kinds.ts';
import { sheetsOf } from '../../../src/model/sheets/sheets-of.ts';
import { contentOf } from '../../formats/content.ts';
import { LOGO, makeSheet } from '../../formats/made-up.ts';
import { realFramework } from '../real-framework.ts';

const JAR = join(
  dirname(createRequire(import.meta.url).resolve('@opendataloader/pdf')),
  '../lib/opendataloader-pdf-cli.jar',
);
const CHECKER = fileURLToPath(new URL('./CheckPdfUa.java', import.meta.url));

/** Java 11 and later run a source file; a runtime without the compiler can't. Where there is no Java, nothing is said. */
const modules = spawnSync('java', ['--list-modules']).stdout as Buffer | null;
const javaRunsSource = modules?.includes('jdk.compiler') === true;
const skipped = 'skipped: this machine has no Java with its compiler (a JDK, 11 or later)';

describe.runIf(javaRunsSource)('PDF/UA-1, checked by veraPDF:', () => {
  let folder: string;
  /** What the checker says, by file name. */
  const said = new Map<string, string>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'levelbook-pdf-ua-'));
    const files = await madeFiles();
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    const paths = [...files.keys()].map((name) => join(folder, name));
    const output = execFileSync('java', ['-cp', JAR, CHECKER, ...paths], { encoding: 'utf8' });
    for (const part of output.trim().split(/\n(?! )/u)) {
      const [, verdict = '', path = ''] = /^(\w+) (.*)$/mu.exec(part) ?? [];
      said.set(basename(path), verdict === 'ok' ? 'ok' : part);
    }
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([...SHEET_KINDS.map(({ id }) => id), 'large-print', 'bundle', 'logo'])(
    '%s follows it',
    (name) => {
      expect(said.get(`${name}.pdf`)).toBe('ok');
    },
  );

  test('the checker fails a file that says it follows it, and does not', () => {
    expect(said.get('untagged.pdf')).toMatch(/^fails /u);
  });
});

if (!javaRunsSource) test.skip(`PDF/UA-1, checked by veraPDF (${skipped})`);

/** A sheet of every kind, one in large print, a bundle, and one that was spoiled. */
async function madeFiles(): Promise<Map<string, Uint8Array>> {
  const framework = await realFramework();
  const options: RenderOptions = { siteUrl: 'https://example.org' };
  const sheets = SHEET_KINDS.map(({ id }) => {
    const sheet = sheetsOf(framework).findLast(({ kind }) => kind === id);
    if (!sheet) throw new Error(`There is no sheet of the kind ${id}.`);
    return sheet;
  });
  const files = new Map<string, Uint8Array>();
  for (const sheet of sheets) {
    files.set(`${sheet.kind}.pdf`, contentOf(sheetsPdf([sheet], options)).bytes);
  }
  const some = sheets.slice(0, 2);
  files.set('large-print.pdf', contentOf(sheetsPdf(some, { largePrint: true })).bytes);
  const bundle = sheetsPdf(some, options, bundleCover(framework, some));
  files.set('bundle.pdf', contentOf(bundle).bytes);
  files.set('logo.pdf', contentOf(sheetsPdf(some, { ...options, logo: LOGO })).bytes);
  const good = contentOf(sheetsPdf([makeSheet()])).bytes.toString('latin1');
  files.set('untagged.pdf', Buffer.from(good.replace('/Marked true', '/Marked null'), 'latin1'));
  return files;
}
