import { expect, test } from 'vitest';
import { newReader } from './harness/reader.ts';

test.each([
  ['an error in the console', `console.error('a complaint')`, /console error: a complaint/u],
  ['a warning in the console', `console.warn('a doubt')`, /console warning: a doubt/u],
  ['an exception', `setTimeout(() => { throw new Error('a slip') })`, /exception: a slip/u],
  ['a missing file', `new Image().src = 'gone.png'`, /gone\.png answered 404/u],
  ['a request to elsewhere', `new Image().src = 'https://example.org/a.png'`, /request to https/u],
])('%s is noticed', async (_what, script, complaint) => {
  const reader = await newReader();
  const page = await reader.visit('index.html');
  await page.addScriptTag({ content: script });
  await expect.poll(() => reader.trouble.join('\n')).toMatch(complaint);
  await page.waitForLoadState('networkidle');
  reader.trouble.length = 0;
});

test('a page opens from the folder itself as well', async () => {
  const { page, visit } = await newReader({ fromFile: true });
  await visit('index.html');
  expect(await page.title()).not.toBe('');
});
