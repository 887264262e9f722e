import { describe, expect, test } from 'vitest';
import { pagePath } from '../../src/model/addresses.ts';
import { fullCode } from '../../src/model/identifiers.ts';
import type { RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';
import { sheetsOf } from '../../src/model/sheets/sheets-of.ts';
import { builtFramework } from '../site/harness/content.ts';
import { paperPages } from './harness/paper-pages.ts';
import { openPage } from './harness/reader.ts';

const framework = builtFramework();
const path = ({ slug }: RubricSheet) =>
  pagePath({ page: 'sheet', framework: framework.path, sheet: slug });

/** Texts are compared without white space: on paper, lines break anywhere. */
const bare = (text: string) => text.replace(/\s+/gu, '');

/** What must stand on one page each: the statements that a sheet prints. */
function statementsOn({ criteria }: RubricSheet): string[] {
  return criteria.flatMap(({ text, descriptors, code }) => {
    const printed = Object.values(descriptors).flat();
    return code === null ? printed.map((one) => one.text) : [text];
  });
}

const length = (sheet: RubricSheet) =>
  JSON.stringify([sheet.criteria, sheet.key]).length + sheet.criteria.length;

/** Of each kind the longest and the shortest sheet about a place, and those about the whole framework. */
const SHEETS = [
  ...Map.groupBy(sheetsOf(framework), ({ kind, scope }) =>
    scope.kind === 'framework' ? `${kind} of all` : kind,
  ).values(),
].flatMap((alike) => {
  const sorted = alike.toSorted((a, b) => length(a) - length(b));
  return [...new Set([sorted[0]!, sorted.at(-1)!])].map((sheet) => ({ name: sheet.slug, sheet }));
});

/** The most pages of each kind, on either paper, for up to ten statements and for more. */
const MOST_PAGES: Record<RubricSheet['kind'], [few: number, many: number]> = {
  checklist: [2, 3],
  'single-point': [2, 3],
  holistic: [1, 3],
  'observation-log': [2, 2],
  'self-check': [2, 3],
  analytic: [5, 5],
};

async function printed(sheet: RubricSheet, format: string, large = false): Promise<string[]> {
  const page = await openPage(path(sheet), { javaScriptEnabled: false });
  if (large) await page.getByLabel('Large print').check();
  const pages = await paperPages(await page.pdf({ format, preferCSSPageSize: true }));
  // Too wide for the page, and Chromium makes the sheet smaller: nothing may be.
  for (const { scale } of pages) expect(scale).toBeCloseTo(1, 2);
  return pages.map(({ text }) => text);
}

/** The table's head as it is printed; the criterion's own column has none where it stands on a line of its own. */
function headOf({ columns }: RubricSheet): string {
  const wide = columns.some(({ kind }) => kind === 'descriptor');
  return bare(
    columns
      .filter(({ kind }) => !(wide && kind === 'target'))
      .map(({ heading, hint }) => heading + (hint ?? ''))
      .join(''),
  );
}

function expectWholeStatements(sheet: RubricSheet, pages: string[]): void {
  for (const text of statementsOn(sheet)) {
    const on = pages.filter((page) => page.includes(bare(text)));
    expect(on, text).toHaveLength(1);
  }
}

function expectNumberedPages(sheet: RubricSheet, pages: string[]): void {
  const code = bare(fullCode(framework.id, sheet.code));
  for (const [index, page] of pages.entries()) {
    expect(page).toContain(`Page${index + 1}of${pages.length}`);
    expect(page).toContain(index === 0 ? sheet.code : code);
    expect(page).toContain(bare(sheet.version));
  }
  expect(pages.at(-1)).toContain(bare('has not approved, endorsed, or tested'));
}

/** Where rows stand on a page, its head says what their columns are. */
function expectRepeatedHead(sheet: RubricSheet, pages: string[]): void {
  const texts = statementsOn(sheet).map(bare);
  const withRows = pages.filter((page) => texts.some((text) => page.includes(text)));
  for (const page of withRows) expect(page).toContain(headOf(sheet));
}

/** The name of a strand or a level stands on the page where its statements begin. */
function expectNoLonelyNames(sheet: RubricSheet, pages: string[]): void {
  if (sheet.columns.every(({ kind }) => kind !== 'descriptor')) return;
  for (const { topic, text, descriptors } of sheet.criteria) {
    if (text === '') continue;
    const [first] = Object.values(descriptors).flat();
    if (first === undefined) continue;
    const page = pages.find((one) => one.includes(bare(topic + text)));
    expect(page, topic).toContain(bare(first.text));
  }
}

describe.each(['A4', 'Letter'])('on %s', (format) => {
  test.each(SHEETS)('$name fits its pages', async ({ sheet }) => {
    const pages = await printed(sheet, format);
    const count = statementsOn(sheet).length;
    expect(pages.length).toBeLessThanOrEqual(MOST_PAGES[sheet.kind][count > 10 ? 1 : 0]);
    expectNumberedPages(sheet, pages);
    expectWholeStatements(sheet, pages);
    expectRepeatedHead(sheet, pages);
    expectNoLonelyNames(sheet, pages);
  });
});

describe('in large print, without a script', () => {
  test.each(SHEETS)('$name cuts no statement either', async ({ sheet }) => {
    const pages = await printed(sheet, 'A4', true);
    expectNumberedPages(sheet, pages);
    expectWholeStatements(sheet, pages);
    expectRepeatedHead(sheet, pages);
  });
});

test('an empty cell of the analytic sheet says that nothing is described there', async () => {
  const analytic = sheetsOf(framework).find(({ kind }) => kind === 'analytic')!;
  const empty = analytic.criteria
    .flatMap(({ descriptors }) => Object.values(descriptors))
    .filter((lines) => lines.length === 0);
  const text = (await printed(analytic, 'A4')).join('');
  expect(text.split(bare('Not described at this level.'))).toHaveLength(empty.length + 1);
  expect(text).toContain(bare('Levelbook’s own grouping'));
});

describe('on paper', () => {
  test.each(SHEETS)('$name has room to write by hand, and type to read', async ({ sheet }) => {
    const page = await openPage(path(sheet));
    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('.sheet td.write, .sheet-closing > div, .sheet-signatures > div')
      .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().height));
    const millimetre = 96 / 25.4;
    expect(Math.min(...heights) / millimetre).toBeGreaterThanOrEqual(14 - 0.1);
    const points = await page
      .locator('.sheet tbody .target, .sheet td.descriptor p, .sheet-key dd, .sheet-how')
      .evaluateAll((all) => all.map((text) => parseFloat(getComputedStyle(text).fontSize) * 0.75));
    expect(Math.min(...points)).toBeGreaterThanOrEqual(9.5 - 0.01);
  });
});

describe('on a narrow screen', () => {
  test.each(SHEETS)('$name scrolls in one direction only', async ({ sheet }) => {
    const page = await openPage(path(sheet), { viewport: { width: 320, height: 640 } });
    const widths = () =>
      page.evaluate(() => [
        document.documentElement.scrollWidth,
        ...[...document.querySelectorAll('.sheet *')].map((one) =>
          Math.ceil(one.getBoundingClientRect().right),
        ),
      ]);
    expect(Math.max(...(await widths()))).toBeLessThanOrEqual(320);
    await page.getByLabel('Large print').check();
    expect(Math.max(...(await widths()))).toBeLessThanOrEqual(320);
  });
});
