import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBuilder, pick, rowCodes, SOC } from './builder-page.ts';

/** Presses a download's button and answers with the file. */
async function taken(page: Page, format: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-download="${format}"]`).click(),
  ]);
  const bytes = new Uint8Array(await buffer(await file.createReadStream()));
  return { name: file.suggestedFilename(), bytes };
}

describe.each([
  ['over http', false],
  ['from the folder itself', true],
])('%s', (_where, fromFile) => {
  test('the browser makes every file of the sheet by itself', async () => {
    const { page } = await openBuilder('', { fromFile, acceptDownloads: true });
    await page.locator('summary', { hasText: 'Files' }).click();
    expect(await page.locator('[data-download]:disabled').count()).toBe(7);
    await pick(page, 'EM-03', 'COM-01');
    await page.getByLabel('Title', { exact: true }).fill('Week 3, "calls" =1+1');
    await rowCodes(page);
    const code = (await page.locator('.sheet').getAttribute('data-sheet-code')) ?? '';
    expect(code).toMatch(new RegExp(`^${SOC}/OWN-\\w{5}$`, 'u'));
    const stem = 'Week-3-calls-1-1';

    const csv = await taken(page, 'csv');
    expect(csv.name).toBe(`${stem}.csv`);
    expect([...csv.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(strFromU8(csv.bytes)).toContain('EM-03,Collection activity notes');

    const canvas = strFromU8((await taken(page, 'canvas')).bytes);
    expect(canvas.startsWith('Rubric Name,Criteria Name,Criteria Description')).toBe(true);
    expect(canvas.split('\n').filter((line) => line.includes('EM-03'))).toHaveLength(1);

    const moodle = strFromU8((await taken(page, 'moodle-rubric')).bytes);
    expect(moodle).toContain('COM-01');

    const classroom = JSON.parse(strFromU8((await taken(page, 'classroom')).bytes)) as {
      criteria: { title: string }[];
    };
    expect(classroom.criteria.map(({ title }) => title.split(' ')[0])).toEqual(['EM-03', 'COM-01']);

    const table = strFromU8((await taken(page, 'html')).bytes);
    expect(table).toContain('EM-03');
    expect(table).not.toContain('<script');

    const word = await taken(page, 'docx');
    expect(word.name).toBe(`${stem}.docx`);
    const parts = unzipSync(word.bytes);
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('EM-03');
    expect(text).toContain('Week 3, &quot;calls&quot; =1+1');
    expect(await page.locator('[data-took]').textContent()).toBe(`${stem}.docx is made.`);

    const excel = await taken(page, 'xlsx');
    expect(excel.name).toBe(`${stem}.xlsx`);
    const worksheet = unzipSync(excel.bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array();
    expect(strFromU8(worksheet)).toContain('Collection activity notes');
  });
});

test('an observation log, which has no printed rows, says why it is no rubric', async () => {
  const { page } = await openBuilder();
  await pick(page, 'EM-03');
  await page.getByLabel('Observation log').check();
  await page.locator('summary', { hasText: 'Files' }).click();
  await page.locator('[data-download="canvas"]').click();
  await expect
    .poll(() => page.locator('[data-took]').textContent())
    .toMatch(/^No Canvas rubric CSV: ./u);
});

test('where the script for Word is missing the page says so, and the other files are made', async () => {
  const { page, trouble } = await openBuilder();
  await page.context().route('**/word.js', (route) => route.abort());
  await pick(page, 'EM-03');
  await page.locator('summary', { hasText: 'Files' }).click();
  await page.locator('[data-download="docx"]').click();
  await page.getByText('The Word document could not be made').waitFor();
  expect((await taken(page, 'csv')).bytes.length).toBeGreaterThan(100);
  trouble.splice(0);
});
