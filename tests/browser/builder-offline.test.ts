import { expect, test } from 'vitest';
import { builderReady, pick, rowCodes, SOC } from './builder-page.ts';
import { newOfflineReader } from './offline-reader.ts';

test('kept with the occupation and never opened before, the builder makes a sheet and its files without a network', async () => {
  const { page, host, visit, kept } = await newOfflineReader();
  await visit('index.html');
  await kept();
  await host.stop();
  await visit('rubric-builder.html');
  await builderReady(page);
  await pick(page, 'EM-01', 'COM-02');
  expect(await rowCodes(page)).toEqual(['EM-01', 'COM-02']);
  await page.locator('summary', { hasText: 'Files' }).click();
  for (const format of ['docx', 'xlsx']) {
    await page.locator(`[data-download="${format}"]`).click();
    await page.locator('[data-took]', { hasText: `.${format} is made.` }).waitFor();
  }
});

test('without a network, a file that is not kept is explained, and the builder offered in its place', async () => {
  const { page, host, visit, kept, complaints } = await newOfflineReader();
  await visit('index.html');
  await kept();
  await visit(`occupations/${SOC}/rubrics/emerging-checklist.html`);
  await host.stop();
  await page.getByRole('link', { name: 'Word document' }).click();
  const note = page.locator('[data-not-kept]');
  await note.waitFor();
  // Asking for the file had to fail.
  expect(complaints.splice(0).join()).toMatch(/^Failed to load resource: net::\w+$/u);
  expect(await note.textContent()).toContain('There is no network');
  await note.getByRole('link', { name: 'The rubric builder' }).click();
  await builderReady(page);
  expect(await rowCodes(page)).toHaveLength(10);
});
