import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMarked, type PageToIndex } from '../../../src/pagefind-1.6/write/make-index.ts';
import { compiledUnits } from '../compile.ts';
import { filesIn } from '../offline/site-files.ts';
import { indexLanguage, type BuildPlan } from '../plan.ts';
import { indexSite } from '../search-index/index.ts';
import { linkIndex, type IndexedUnit } from '../search-index/link-index.ts';
import type { Gathered } from './gather.ts';

/** Makes a linked site searchable: its only framework in one index with all else, several each by the index it brings. */
export async function indexWhole(
  site: string,
  plan: BuildPlan,
  gathered: Gathered,
  onProgress: (line: string) => void,
): Promise<{ pages: number }> {
  const { units, ground, settings } = plan;
  const language = indexLanguage(settings);
  if (ground.indexLanguage === null) return indexSite(site, onProgress, language);
  async function* indexed(): AsyncGenerator<IndexedUnit> {
    for await (const { unit } of compiledUnits(units, ground.store)) {
      yield { id: unit.id, titles: [unit.title], record: unit.search };
    }
  }
  const pages: PageToIndex[] = [];
  for (const path of await filesIn(site)) {
    if (!path.endsWith('.html') || gathered.hashes.has(path)) continue;
    const html = await readFile(join(site, path), 'utf8');
    if (isMarked(html)) pages.push({ path, html });
  }
  return linkIndex(site, indexed(), pages, language);
}
