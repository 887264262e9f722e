import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildFolders, ROOT } from '../../../scripts/build/folders.ts';
import { readGuideNames } from '../../../scripts/build/read-content.ts';
import { makeRenderer } from '../../../scripts/build/renderer/make-renderer.ts';
import { pagePath } from '../../../src/model/addresses.ts';
import { FRAMEWORK_LIST_FILE } from '../../../src/model/contracts/framework-list.ts';
import { expectedSitePages } from '../../../src/model/expected-pages.ts';
import { UNITS_NAME, unitsText } from '../../../src/model/unit/imported-units.ts';
import { siteFacts } from '../../../src/model/unit/site-facts.ts';
import { unitRecord } from '../../../src/model/unit/unit-record.ts';
import { manyFrameworks } from './many-frameworks.ts';

/**
 * Renders the pages about all of so many made-up frameworks, and of the frameworks' own the overview of the first:
 * `node tests/site/sites/render-many.ts 998 FOLDER`. A process of its own, because pages read from their environment
 * what they are about.
 */
const [count = '', folder = ''] = process.argv.slice(2);
const content = join(folder, 'content');
const site = join(folder, 'site');
const frameworks = manyFrameworks(Number(count));
const records = frameworks.map(unitRecord);

mkdirSync(content, { recursive: true });
writeFileSync(
  join(content, UNITS_NAME),
  unitsText(records.map((record) => ({ hash: 'of nothing', record }))),
);
const [first] = frameworks;
if (!first) throw new Error('There are no frameworks.');
writeFileSync(join(content, `${first.id}.json`), JSON.stringify(first));
process.env['LEVELBOOK_CONTENT'] = content;
process.chdir(ROOT);
const { entry } = await makeRenderer({ ...buildFolders(undefined, undefined), content });
const { renderFile } = (await import(pathToFileURL(entry).href)) as {
  renderFile: (file: string) => Promise<Uint8Array>;
};
const write = async (file: string) => {
  const bytes = await renderFile(file);
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), bytes);
  return new TextDecoder().decode(bytes);
};
cpSync(join(ROOT, 'public'), site, { recursive: true });
const pages = [
  ...expectedSitePages(readGuideNames(ROOT), siteFacts(records)),
  { page: 'overview', framework: first.path } as const,
].map(pagePath);
const assets = new Set<string>();
for (const page of pages) {
  for (const [asset] of (await write(page)).matchAll(/assets\/[\w-]+\.(?:css|js)/gu)) {
    assets.add(asset);
  }
}
const fonts = new Set<string>();
for (const file of [FRAMEWORK_LIST_FILE, 'manifest.webmanifest', ...assets]) {
  for (const [font] of (await write(file)).matchAll(/[\w-]+\.woff2/gu)) fonts.add(font);
}
for (const font of fonts) await write(`assets/${font}`);
