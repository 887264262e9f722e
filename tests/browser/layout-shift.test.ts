import { expect, test } from 'vitest';
import { pageOfEachKind } from '../site/harness/pages.ts';
import { newReader } from './harness/reader.ts';

/** What a reader notices starts at ten times this. */
const MOST = 0.01;
/** A phone on a slow network, as Chromium's own tools have it, but with less patience asked of this test. */
const NETWORK = {
  offline: false,
  latency: 60,
  downloadThroughput: 250_000,
  uploadThroughput: 90_000,
};
const SLOWER = 2;

// A whole framework in one file isn't opened over a network.
const PAGES = pageOfEachKind().filter(({ kind }) => kind !== 'single-file');

/** A shift as the browser tells it; the types of the DOM don't know it yet. */
type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };

test('on a slow phone, no page jumps while it loads', async () => {
  const { page, visit } = await newReader({ viewport: { width: 360, height: 740 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        if (!entry.hadRecentInput) shifts.push(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const jumping: { kind: string; shift: number }[] = [];
  for (const { kind, path } of PAGES) {
    // Each page as if it were the first: with fonts that are kept already, nothing would jump.
    await session.send('Network.clearBrowserCache');
    await visit(path);
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    const shift = shifts.reduce((sum, one) => sum + one, 0);
    if (shift > MOST) jumping.push({ kind, shift });
  }
  expect(jumping).toEqual([]);
});
