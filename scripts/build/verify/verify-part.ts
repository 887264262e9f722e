import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesCheck } from './checks/addresses.ts';
import { fragmentsCheck } from './checks/fragments.ts';
import { headingsCheck } from './checks/headings.ts';
import { idsCheck } from './checks/ids.ts';
import { languageCheck } from './checks/language.ts';
import { notesCheck } from './checks/notes.ts';
import { pagesCheck } from './checks/pages.ts';
import { statementsCheck } from './checks/statements.ts';
import { titlesCheck } from './checks/titles.ts';
import { crossingsCheck, type Crossing } from './crossings.ts';
import { styleReferences } from './references.ts';
import type { SiteModel } from './site-model.ts';
import { readSitePage, type SitePage } from './site-page.ts';
import { sortViolations, type Violation } from './violation.ts';

/** A part of a site: one framework's files, or those about no single one; or all of a folder. */
export interface SitePart {
  folder: string;
  /** Its files, from the site's root. */
  files: readonly string[];
  /** What must be in it. */
  model: SiteModel;
  /** Whether a file belongs to this part, if it is there at all; what doesn't is left to `judgeCrossings`. */
  owns: (path: string) => boolean;
  onPage?: (page: SitePage) => void;
}

export interface VerifiedPart {
  violations: Violation[];
  /** Addresses that lead to other parts. */
  crossings: Crossing[];
  /** The ids on each page. */
  anchors: Map<string, string[]>;
}

/**
 * Compares a part of a built site with what the model says must be there, and with the rules of a folder that works
 * anywhere. Answers with all violations, sorted, and with what only shows beside the other parts.
 */
export function verifyPart({
  folder,
  files,
  model,
  owns,
  onPage = () => undefined,
}: SitePart): VerifiedPart {
  const present = new Set(files);
  const crossing = crossingsCheck(owns);
  const checks = [
    pagesCheck(model),
    titlesCheck(),
    headingsCheck(),
    languageCheck(),
    idsCheck(),
    addressesCheck((path) => present.has(path) || !owns(path)),
    fragmentsCheck(),
    statementsCheck(model),
    notesCheck(model),
    crossing,
  ];
  const violations: Violation[] = [];
  for (const path of files.filter((file) => file.endsWith('.html'))) {
    const page = readSitePage(path, readFileSync(join(folder, path), 'utf8'));
    onPage(page);
    for (const check of checks) {
      violations.push(...(check.page?.(page) ?? []));
      violations.push(...(check.references?.(path, page.references) ?? []));
    }
  }
  for (const path of files.filter((file) => file.endsWith('.css'))) {
    const css = readFileSync(join(folder, path), 'utf8');
    const references = styleReferences(css, 'the stylesheet’s', null);
    for (const check of checks) violations.push(...(check.references?.(path, references) ?? []));
  }
  for (const check of checks) violations.push(...(check.end?.() ?? []));
  return {
    violations: sortViolations(violations),
    crossings: crossing.crossings(),
    anchors: crossing.anchors(),
  };
}
