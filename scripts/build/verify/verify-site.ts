import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { addressesCheck } from './checks/addresses.ts';
import { fragmentsCheck } from './checks/fragments.ts';
import { headingsCheck } from './checks/headings.ts';
import { idsCheck } from './checks/ids.ts';
import { languageCheck } from './checks/language.ts';
import { notesCheck } from './checks/notes.ts';
import { pagesCheck } from './checks/pages.ts';
import { statementsCheck } from './checks/statements.ts';
import { titlesCheck } from './checks/titles.ts';
import { styleReferences } from './references.ts';
import type { SiteModel } from './site-model.ts';
import { readSitePage } from './site-page.ts';
import { sortViolations, type Violation } from './violation.ts';

/**
 * Compares a built site with what the model says must be there, and with the rules of a folder that works anywhere.
 * Takes the site's folder and tells `onProgress` of each page. Answers with all violations, sorted.
 */
export async function verifySite(
  folder: string,
  model: SiteModel,
  onProgress: (line: string) => void = () => undefined,
): Promise<{ pages: number; violations: Violation[] }> {
  const files = await siteFiles(folder);
  const checks = [
    pagesCheck(model),
    titlesCheck(),
    headingsCheck(),
    languageCheck(),
    idsCheck(),
    addressesCheck(new Set(files)),
    fragmentsCheck(),
    statementsCheck(model),
    notesCheck(model),
  ];
  const violations: Violation[] = [];
  const pages = files.filter((file) => file.endsWith('.html'));
  for (const [done, path] of pages.entries()) {
    onProgress(`verify ${done + 1}/${pages.length} pages`);
    const page = readSitePage(path, await readFile(join(folder, path), 'utf8'));
    for (const check of checks) {
      violations.push(...(check.page?.(page) ?? []));
      violations.push(...(check.references?.(path, page.references) ?? []));
    }
  }
  for (const path of files.filter((file) => file.endsWith('.css'))) {
    const css = await readFile(join(folder, path), 'utf8');
    const references = styleReferences(css, 'the stylesheet’s', null);
    for (const check of checks) violations.push(...(check.references?.(path, references) ?? []));
  }
  for (const check of checks) violations.push(...(check.end?.() ?? []));
  return { pages: pages.length, violations: sortViolations(violations) };
}

/** Every file of a folder as a path from its root, sorted. */
async function siteFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .toSorted();
}
