import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** By name: asked for by their tag, axe would add the one of level AAA, which it doesn't ask for in light colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong on the page as it is now, as `rule: element` lines. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return violations(page, {});
}

/** What axe finds wrong on the page but for its colours, where they are proven on other pages of the same styles. */
export async function axeViolationsBesideColours(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const rules = Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }]));
  return violations(page, { rules });
}

/**
 * What axe finds wrong on the page in light and in dark colours. Markup, names and sizes are the same in both, so in
 * dark ones only the rules about colour are asked again.
 */
export async function axeViolationsInBothColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await axeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await violations(page, { runOnly: { type: 'rule', values: COLOUR_RULES } });
  return [...inLight, ...inDark.map((line) => `in dark colours, ${line}`)];
}

async function violations(page: Page, options: RunOptions): Promise<string[]> {
  const run = JSON.stringify({ ...options, resultTypes: ['violations'] });
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${run})`);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')} (${help})`),
  );
}
