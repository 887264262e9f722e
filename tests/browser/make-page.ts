import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { newReader, type ReaderOptions } from './harness/reader.ts';

/** A file to give to the page. */
export interface GivenFile {
  name: string;
  content: string | Uint8Array;
}

/** The page as a fresh reader opens it. The test fails at its end if it asked for anything once it was there. */
export async function openMake(options: ReaderOptions = {}) {
  // A worker fetches what it keeps for later, which is no request of the page.
  const reader = await newReader({ serviceWorkers: 'block', acceptDownloads: true, ...options });
  const { page } = reader;
  await reader.visit('make.html');
  await page.waitForLoadState('networkidle');
  // That the test keeps the service worker out.
  reader.trouble.splice(0);
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:blob|data):/u.test(request.url())) requests.push(request.url());
  });
  onTestFinished(() => expect(requests, 'what the page asked for').toEqual([]));
  return { ...reader, requests };
}

/** Chooses a file, and waits for what comes of it. */
export async function give(
  page: Page,
  { name, content }: GivenFile,
  state: 'problems' | 'ready' = 'ready',
): Promise<void> {
  await page.locator('[data-make] input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });
  await page.locator(`[data-make][data-make-state=${state}]`).waitFor();
}

/** The codes of the statements that are shown, in their order. */
export async function shownCodes(page: Page): Promise<string[]> {
  return page
    .locator('[data-statement]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-statement') ?? ''));
}

/** Problems as `Statements!C14 DUPLICATE_CODE`, in the order of the report. */
export async function shownProblems(page: Page): Promise<string[]> {
  return page
    .locator('[data-problem]')
    .evaluateAll((all) =>
      all.map((one) =>
        [one.querySelector('.code')?.textContent, one.getAttribute('data-problem')].join(' '),
      ),
    );
}

/** Presses a download's button and answers with the file. */
export async function taken(
  page: Page,
  download: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-make-download="${download}"]`).click(),
  ]);
  const bytes = new Uint8Array(await buffer(await file.createReadStream()));
  return { name: file.suggestedFilename(), bytes };
}

/** Welding at three levels in two areas, twelve statements. */
export function weldingCsv(): string {
  const rows = ['Helper', 'Welder', 'Master'].flatMap((level) =>
    ['Safety', 'Seams'].flatMap((area) =>
      [1, 2].map((number) =>
        [level, area, `Topic ${number}`, `A ${level.toLowerCase()} does ${area} ${number}.`].join(
          ',',
        ),
      ),
    ),
  );
  return ['Level,Area,Topic,Statement', ...rows, ''].join('\r\n');
}
