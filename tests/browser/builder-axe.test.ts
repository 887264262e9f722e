import { describe, expect, test } from 'vitest';
import { openBuilder, pick, rowCodes, SOC } from './builder-page.ts';
import { axeViolationsInBothColours } from './harness/axe.ts';
import { newReader } from './harness/reader.ts';

describe('in light and in dark colours axe finds nothing', () => {
  test.each([1280, 360])('on the builder with all of it open, at %i pixels', async (width) => {
    const { page } = await openBuilder('#b=1&s=broken', { viewport: { width, height: 900 } });
    await pick(page, 'EM-03', 'COM-10', 'AI-01');
    await page.getByRole('button', { name: 'Add a heading' }).click();
    await page
      .locator('details')
      .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    await page.getByLabel('Mark of step 2').fill('');
    for (const kind of ['Checklist', 'Holistic sheet', 'Observation log']) {
      await page.getByRole('radio', { name: kind }).check();
      await rowCodes(page);
      expect(await axeViolationsInBothColours(page)).toEqual([]);
    }
  });

  test('on a page with the tray', async () => {
    const { page, visit } = await newReader();
    await visit(`occupations/${SOC}/levels/emerging.html`);
    await page.getByRole('button', { name: 'Add to sheet: EM-01' }).click();
    expect(await axeViolationsInBothColours(page)).toEqual([]);
  });
});

test('in forced colours, what is picked and what is wrong can still be told', async () => {
  const { page } = await openBuilder('', { forcedColors: 'active' });
  await pick(page, 'EM-03');
  await page.locator('summary', { hasText: 'Scale' }).click();
  await page.getByLabel('Mark of step 2').fill('I');
  const wrong = page.getByLabel('Mark of step 2');
  const right = page.getByLabel('Word of step 2');
  const borderOf = (field: typeof wrong) =>
    field.evaluate((element) => getComputedStyle(element).borderTopWidth);
  expect(await borderOf(wrong)).not.toBe(await borderOf(right));
  expect(await page.getByLabel('EM-03').first().isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Move EM-03 up' }).focus();
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() =>
    document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : '',
  );
  expect(outline).not.toBe('none');
});
