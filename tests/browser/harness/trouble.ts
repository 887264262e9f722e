import type { BrowserContext, Page } from 'playwright-core';

/** What the browser says where the test keeps service workers out. */
const KEPT_OUT = 'Service Worker registration blocked by Playwright';

/**
 * Notes all that a reader's browser would complain of on a page: console errors and warnings, exceptions, requests
 * that fail or go to another server. `home` is what every address of the site starts with.
 */
export function watchForTrouble(context: BrowserContext, home: string): string[] {
  const trouble: string[] = [];
  const note = (page: Page | null, what: string) => {
    trouble.push(`${page?.url().replace(home, '') ?? 'worker'}: ${what}`);
  };
  context.on('console', (message) => {
    const type = message.type();
    if (message.text().startsWith(KEPT_OUT)) return;
    if (type === 'error' || type === 'warning' || type === 'assert') {
      note(message.page(), `console ${type}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => note(error.page(), `exception: ${error.error().message}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(?:about|blob|data):/u.test(url)) {
      trouble.push(`a request to ${url}`);
    }
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason';
    // What a page was still fetching when the next one was opened.
    if (reason !== 'net::ERR_ABORTED') trouble.push(`${request.url()} failed: ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.url()} answered ${response.status()}`);
  });
  return trouble;
}
