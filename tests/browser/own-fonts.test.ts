import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { newReader } from './harness/reader.ts';

test('pages opened from a folder are set in the site’s own fonts, codes and running text', async () => {
  const { page } = await newReader({ fromFile: true });
  const path = join(inject('siteFolder'), 'occupations/43-3011.00/levels/developing.html');
  await page.goto(pathToFileURL(path).href);
  // Chromium takes up a font once a text that is drawn needs it.
  await page.waitForFunction(() =>
    ['Atkinson Hyperlegible', 'Atkinson Mono', 'Levelbook Zero'].every((family) =>
      [...document.fonts].some((face) => face.family.includes(family) && face.status === 'loaded'),
    ),
  );
  const code = page.locator('.verse .code').first();
  expect(await code.evaluate((element) => getComputedStyle(element).fontFamily)).toMatch(
    /^"?Atkinson Mono/u,
  );
});
