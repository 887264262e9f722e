import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright-core';
import sirv from 'sirv';
import { launchOptions } from '../chromium/launch-options.ts';
import { ownTable } from './own-table.ts';

export interface MakeFigures {
  /** From giving a table to the page until it shows what came of it, in milliseconds. */
  preview: number;
  singleFile: number;
  /** What the page asked for from giving the table on, names as they are. */
  requests: string[];
}

/** How long `make.html` of a built site takes for a table of so many statements. Throws where it shows anything else. */
export async function measureMake(site: string, statements: number): Promise<MakeFigures> {
  const server = createServer(sirv(site, { etag: true }));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch(await launchOptions());
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/make.html`, { waitUntil: 'networkidle' });
    return await figuresOn(page, statements);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function figuresOn(page: Page, statements: number): Promise<MakeFigures> {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const buffer = Buffer.from(ownTable(statements));
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const given = performance.now();
  await page.locator('input[type=file]').setInputFiles({ name: 'own.xlsx', mimeType, buffer });
  await page.locator('[data-make-state=ready]').waitFor();
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
  const preview = performance.now() - given;
  const shown = await page.locator('[data-statement]').count();
  if (shown !== statements)
    throw new Error(`make.html shows ${shown} statements of ${statements}.`);
  const pressed = performance.now();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-make-download=single-file]').click(),
  ]);
  await file.path();
  const singleFile = performance.now() - pressed;
  return { preview, singleFile, requests: requests.filter((url) => !url.startsWith('blob:')) };
}
