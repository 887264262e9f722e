import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GUIDE_FITS, guideFits } from '../../src/model/guide-fits.ts';
import { GUIDE_PREFIX } from '../../src/settings/kept-settings.ts';
import type { SiteFacts } from '../../src/model/unit/site-facts.ts';
import type { Settings } from '../../src/settings/schema.ts';
import { siteIdentity } from '../../src/settings/site-identity.ts';
import { guideName } from '../../src/settings/guide.ts';
import { readGuideNames } from './read-content.ts';

/** The names of all guides of a site: those of ours that fit it, and those that the import kept of its own. */
export function siteGuideNames(
  root: string,
  content: string,
  facts: SiteFacts,
  settings: Settings,
): string[] {
  const ours = readGuideNames(root).filter((name) => {
    const text = readFileSync(join(root, 'content', 'guides', `${name}.mdx`), 'utf8');
    const written = /^for: (.+)$/mu.exec(text.slice(0, text.indexOf('\n---', 3)))?.[1];
    const fit = GUIDE_FITS.find((one) => one === written);
    return guideFits({ for: fit }, facts, siteIdentity(settings));
  });
  const own = readdirSync(content)
    .filter((name) => name.startsWith(GUIDE_PREFIX))
    .map((name) => guideName(name.slice(GUIDE_PREFIX.length)));
  return [...new Set([...ours, ...own])].toSorted();
}
