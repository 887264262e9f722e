import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { EMPTY_DRAFT } from '../../src/model/builder/draft.ts';
import { writeDraft } from '../../src/model/builder/draft-link.ts';
import { statementToken } from '../../src/model/builder/statement-token.ts';
import { placesOf } from '../../src/model/framework/places.ts';
import { builtFramework } from '../site/harness/content.ts';
import { builderReady, lines, openBuilder, pick, sheetLink, SOC } from './builder-page.ts';

const title = (page: Page) => page.getByLabel('Title', { exact: true });
const save = (page: Page) => page.locator('[data-do=save]').click();
const openList = (page: Page) => page.locator('[data-saved-list] > summary').click();
const names = (page: Page) =>
  page
    .locator('[data-saved] input')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));

test('sheets are saved by name, and opened, renamed, copied and deleted, with a way back', async () => {
  const { page, visit } = await openBuilder();
  await pick(page, 'EM-01', 'EM-02');
  await title(page).fill('Week 3');
  await save(page);
  await page.getByText('Saved as “Week 3”').waitFor();
  await page.locator('[data-do=clear]').click();
  await pick(page, 'COM-01');
  await title(page).fill('Week 4');
  await save(page);
  await openList(page);
  expect(await names(page)).toEqual(['Week 4', 'Week 3']);

  await page.getByRole('button', { name: 'Open Week 3' }).click();
  await expect.poll(() => lines(page)).toEqual(['EM-01', 'EM-02']);
  await page.locator('[data-saved] input').nth(1).fill('Third week');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Duplicate Week 4' }).click();
  expect(await names(page)).toEqual(['Week 4', 'Week 4, copy', 'Third week']);

  await visit('index.html');
  await visit('rubric-builder.html');
  await builderReady(page);
  await openList(page);
  await page.getByRole('button', { name: 'Delete Week 4', exact: true }).click();
  expect(await names(page)).toEqual(['Week 4, copy', 'Third week']);
  await page.locator('[data-do=undelete]').click();
  expect(await names(page)).toEqual(['Week 4', 'Week 4, copy', 'Third week']);
});

test('saving a sheet that was opened changes that one', async () => {
  const { page } = await openBuilder();
  await pick(page, 'EM-01');
  await title(page).fill('Calls');
  await save(page);
  await pick(page, 'EM-02');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await openList(page);
  expect(await names(page)).toEqual(['Calls']);
  expect(await page.locator('[data-saved] small').textContent()).toContain('2 statements');
});

test('a pasted link takes no sheet’s place before that is among the saved ones', async () => {
  const { page } = await openBuilder();
  await pick(page, 'EM-01', 'EM-02');
  await title(page).fill('My own');
  await sheetLink(page);
  const framework = builtFramework();
  const tokens = placesOf(framework).flatMap(({ place }) =>
    place.statements.map((statement) => statementToken(place.id, statement)),
  );
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    writeDraft(
      {
        ...EMPTY_DRAFT,
        framework: SOC,
        entries: tokens.slice(5, 7).map((token) => ({ kind: 'statement', token })),
      },
      framework.version,
    ),
  );
  await page.getByText('among your saved sheets as “My own”').waitFor();
  expect(await lines(page)).toEqual(['EM-06', 'EM-07']);
  await page.reload();
  await builderReady(page);
  await openList(page);
  await page.getByRole('button', { name: 'Open My own' }).click();
  await expect.poll(() => lines(page)).toEqual(['EM-01', 'EM-02']);
});

test('undo by key leaves the focus on the line where it was', async () => {
  const { page } = await openBuilder();
  await pick(page, 'EM-01', 'EM-02', 'EM-03');
  await page.getByRole('button', { name: 'Move EM-02 up' }).click();
  await page.keyboard.press('Control+z');
  expect(await lines(page)).toEqual(['EM-01', 'EM-02', 'EM-03']);
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-do'));
  expect(focused).toBe('up');
});

test('under a filter, only what is shown is added', async () => {
  const { page } = await openBuilder();
  await page.getByLabel('Where', { exact: true }).selectOption({ label: 'Emerging level' });
  await page.locator('[data-words]').fill('call');
  const shown = await page.locator('[data-statements] input:visible').count();
  expect(shown).toBeLessThan(10);
  await page.getByRole('button', { name: `Add all ${shown} shown` }).click();
  expect(await lines(page)).toHaveLength(shown);
  await page.getByRole('button', { name: 'Take all shown off' }).click();
  expect(await lines(page)).toHaveLength(0);
});
