import { describe, expect, test } from 'vitest';
import { EMPTY_DRAFT, type Draft } from '../../src/model/builder/draft.ts';
import { writeDraft } from '../../src/model/builder/draft-link.ts';
import { statementToken } from '../../src/model/builder/statement-token.ts';
import { placesOf } from '../../src/model/framework/places.ts';
import { builtFramework } from '../site/harness/content.ts';
import {
  builderReady,
  lines,
  openBuilder,
  pick,
  rowCodes,
  sheetLink,
  SOC,
} from './builder-page.ts';

const framework = builtFramework();
const { version } = framework;
const draftOf = (tokens: string[], overrides: Partial<Draft> = {}): Draft => ({
  ...EMPTY_DRAFT,
  framework: SOC,
  entries: tokens.map((token) => ({ kind: 'statement', token })),
  ...overrides,
});
const tokens = placesOf(framework).flatMap(({ place }) =>
  place.statements.map((statement) => statementToken(place.id, statement)),
);

/** As the first format wrote it, for EM-01, a heading, and COM-02. */
const FIRST_FORMAT = '#b=1&o=43-3011.00&f=v.26.05&t=Week+3&s=ABrnC_5.FCeInOm&g=Later&z=9ERT5';

test('a link with 40 statements stays below 2,000 characters', async () => {
  const { page } = await openBuilder(`#${writeDraft(draftOf(tokens.slice(0, 40)), version)}`);
  await page
    .getByLabel('Title', { exact: true })
    .fill('A whole term in one sheet, for the afternoon group');
  expect(await rowCodes(page)).toHaveLength(40);
  const link = await sheetLink(page);
  expect(link.length).toBeLessThan(2000);
  expect(await page.locator('[data-took]').textContent()).not.toContain('cut');
});

test('a link that was shared in the first format shows its statements, and a change makes the address one of today’s format', async () => {
  const { page } = await openBuilder(FIRST_FORMAT);
  expect(await lines(page)).toEqual(['EM-01', 'Later', 'COM-02']);
  expect(await page.locator('.message').count()).toBe(0);
  await pick(page, 'EM-02');
  await expect.poll(() => sheetLink(page)).toContain('#b=2&');
});

test('statements that no longer exist are named, and the rest is kept', async () => {
  const gone = [
    statementToken('emerging', { number: 3, id: 'emerging-fax-machines' }),
    statementToken('communication', { number: 7, id: 'communication-telegrams' }),
  ];
  const [first = '', second = ''] = tokens;
  const { page } = await openBuilder(
    `#${writeDraft(draftOf([first, ...gone, second]), 'v.25.11')}`,
  );
  expect(await lines(page)).toEqual(['EM-01', 'EM-02']);
  const message = await page.locator('.message').textContent();
  expect(message).toContain(
    `2 statements of this link no longer exist in ${version} and are left out: EM-03, COM-07, as v.25.11 numbered them.`,
  );
  await page.getByRole('button', { name: 'Dismiss' }).click();
  expect(await page.locator('.message').count()).toBe(0);
});

describe('a hostile or broken fragment does no harm', () => {
  test.each([
    '#%',
    '#b=1&o=43-3011.00&s=%%%%&t=%E0%A4%A&z=',
    '#<img src=x onerror=alert(1)>',
    `#b=1&o=43-3011.00&t=${encodeURIComponent('<img src=x onerror="document.body.dataset.harmed=1">')}&s=${tokens[0] ?? ''}`,
    `#o=43-3011.00&g=${encodeURIComponent('"><script>document.body.dataset.harmed=1</script>')}&s=.${tokens[0] ?? ''}`,
    `#o=43-3011.00&h=${encodeURIComponent('" autofocus onfocus="document.body.dataset.harmed=1')}&r=1~%3Cb%3E~%3Ci%3E~~2~x~y~&s=${tokens[0] ?? ''}`,
    `#o=../../../etc/passwd&s=${tokens[0] ?? ''}`,
    `#t=${'x'.repeat(100_000)}`,
  ])('%#', async (fragment) => {
    const { page } = await openBuilder(fragment);
    await rowCodes(page);
    await page
      .locator('details')
      .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    expect(await page.evaluate(() => document.body.dataset['harmed'])).toBeUndefined();
    expect(await page.locator('.builder img, .builder script').count()).toBe(0);
    await pick(page, 'EM-02');
    expect(await rowCodes(page)).toContain('EM-02');
  });
});

test('500 picked statements become 200 at most; what exists of them is shown, and all of it is said', async () => {
  const many = Array.from({ length: 500 }, (_, at) =>
    at % 4 === 0
      ? (tokens[at / 4] ?? '')
      : statementToken('advanced', { number: 9, id: `advanced-${at}` }),
  );
  const { page } = await openBuilder(`#${writeDraft(draftOf(many), version)}`);
  const message = await page.locator('.message').textContent();
  expect(message).toContain('The first 200 are kept, 300 are left out.');
  expect(message).toContain('150 statements of this link no longer exist');
  expect(await rowCodes(page)).toHaveLength(50);
});

test('every statement of the occupation on one sheet is drawn, and the page says that it is long', async () => {
  const { page } = await openBuilder(`#${writeDraft(draftOf(tokens), version)}`);
  expect(await rowCodes(page)).toHaveLength(tokens.length);
  expect(await page.locator('[data-picked-hint]').textContent()).toContain('make a long sheet');
});

test('an impossible scale gives way to the usual one, and the page says so', async () => {
  const { page } = await openBuilder(`#o=${SOC}&s=${tokens[0] ?? ''}&r=A~Alone~~`);
  expect(await page.locator('.message').textContent()).toContain('scale is impossible');
  expect(await page.locator('.preview .sheet-legend').textContent()).toContain('Independent');
});

test('an occupation that the site has not is named, and what does not depend on it is kept', async () => {
  const { page } = await openBuilder(`#o=99-9999.00&t=Kept&s=${tokens[0] ?? ''}`);
  expect(await page.locator('.message').textContent()).toContain(
    'This site has no occupation or framework 99-9999.00.',
  );
  expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Kept');
  await page.getByLabel('Occupation').selectOption(SOC);
  await pick(page, 'EM-01');
  expect(await rowCodes(page)).toEqual(['EM-01']);
});

test('a link opened over a sheet of one’s own puts that one aside, within reach', async () => {
  const { page, visit } = await openBuilder();
  await pick(page, 'EM-01', 'EM-02');
  await sheetLink(page);
  await visit('index.html');
  await visit(`rubric-builder.html#${writeDraft(draftOf(tokens.slice(20, 23)), version)}`);
  await builderReady(page);
  expect(await lines(page)).toHaveLength(3);
  await page.getByText('You have one of your own with 2 statements').waitFor();
  await pick(page, 'COM-01');
  await sheetLink(page);

  await visit('index.html');
  await visit('rubric-builder.html');
  await builderReady(page);
  expect(await lines(page)).toHaveLength(4);
  await page.getByText('was put aside for another').waitFor();
  await page.getByRole('button', { name: 'Show my own sheet' }).click();
  await expect.poll(() => lines(page)).toEqual(['EM-01', 'EM-02']);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await lines(page)).toHaveLength(4);
});

test('another link in the same window shows its sheet, and undo goes back', async () => {
  const { page } = await openBuilder();
  await pick(page, 'EM-01');
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    writeDraft(draftOf(tokens.slice(5, 7)), version),
  );
  await expect.poll(() => lines(page)).toEqual(['EM-06', 'EM-07']);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await lines(page)).toEqual(['EM-01']);
});

test('where the browser keeps nothing the builder works, and says that the link is all there is', async () => {
  const { page } = await openBuilder('', {});
  await page.context().addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no storage', 'SecurityError');
      },
    });
  });
  await page.reload();
  await builderReady(page);
  await pick(page, 'EM-01');
  await page.getByText('This browser keeps nothing').waitFor();
  expect(await rowCodes(page)).toEqual(['EM-01']);
  const link = await sheetLink(page);
  await page.goto('about:blank');
  await page.goto(link);
  await builderReady(page);
  expect(await lines(page)).toEqual(['EM-01']);
});

test('where the statements can’t be loaded the page says so', async () => {
  const { page, trouble } = await openBuilder();
  await page.context().route('**/statements.js', (route) => route.abort());
  await page.reload();
  await builderReady(page);
  expect(await page.locator('.message').textContent()).toContain('could not be loaded');
  trouble.splice(0);
});

test('a ready-made sheet is changed in the builder, and one’s own stays within reach', async () => {
  const { page, visit } = await openBuilder();
  await pick(page, 'COM-03');
  await sheetLink(page);
  await visit(`occupations/${SOC}/rubrics/emerging-single-point.html`);
  await page.getByRole('link', { name: 'Change it in the builder' }).click();
  await builderReady(page);
  expect(await lines(page)).toHaveLength(10);
  expect(await page.getByRole('radio', { name: /^Single-point/u }).isChecked()).toBe(true);
  await page.getByText('You have one of your own with 1 statement').waitFor();
  await page.getByRole('button', { name: 'Take EM-01 off' }).click();
  expect(await sheetLink(page)).toMatch(/rubric-builder\.html#b=2/u);
  await page.reload();
  await builderReady(page);
  expect(await lines(page)).toHaveLength(9);
});

test('an occupation in the query opens the builder on it', async () => {
  const { page, visit } = await openBuilder();
  await visit(`occupations/${SOC}/rubrics/index.html`);
  await page.getByRole('link', { name: 'build a sheet of your own' }).click();
  await builderReady(page);
  expect(await page.getByLabel('Occupation').inputValue()).toBe(SOC);
  await visit('rubric-builder.html?o=99-9999.00&place=nowhere&kind=none');
  await builderReady(page);
  expect(await page.locator('.message').textContent()).toContain(
    'no occupation or framework 99-9999.00',
  );
});
