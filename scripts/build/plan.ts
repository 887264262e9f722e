import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadExtent } from '../../src/formats/downloads.ts';
import { readUnits, UNITS_NAME } from '../../src/model/unit/imported-units.ts';
import { relatedKey, unitsBySoc } from '../../src/model/unit/related-here.ts';
import { siteFacts, type SiteFacts } from '../../src/model/unit/site-facts.ts';
import type { Settings } from '../../src/settings/schema.ts';
import { inlineParts } from '../../src/site/single-file/inline-parts.ts';
import { missingUnits, type WantedUnit } from './compile.ts';
import type { BuildOptions } from './command.ts';
import type { BuildFolders } from './folders.ts';
import { clearLongUnused } from './long-unused.ts';
import { hashOfFiles } from './renderer/code-hash.ts';
import { makeRenderer } from './renderer/make-renderer.ts';
import { siteGuideNames } from './site-guides.ts';
import { readSiteLogo } from './site-logo.ts';
import type { Ground } from './unit/ground.ts';
import { unitKeys } from './unit/unit-key.ts';

/** What is to be built, and of what. */
export interface BuildPlan {
  ground: Ground;
  facts: SiteFacts;
  guides: string[];
  settings: Settings;
  /** All units, by id. */
  units: WantedUnit[];
  /** Those of them that are to be compiled. */
  missing: WantedUnit[];
  /** Where packs are kept; null: nowhere. */
  packs: string | null;
  /** What decides the bytes of all units alike, as a hash. */
  common: string;
}

/** Code that shows in the bytes of units: any of it may, so a changed line has all of them compiled anew. */
const COMPILING_CODE = [
  'package-lock.json',
  'src',
  'content/synonyms.json',
  'scripts/build',
  'scripts/sheets',
];

/** Works out the units of a site, their keys, and which of them are kept already. Has the renderer made, if need be. */
export async function planUnits(
  folders: BuildFolders,
  settings: Settings,
  { fresh, pdf }: Pick<BuildOptions, 'fresh' | 'pdf'>,
  onProgress: (line: string) => void,
): Promise<BuildPlan> {
  const { root, content, cacheRoot, sheetCache, unitStore } = folders;
  // Pages and assets are read from the checkout, wherever the command was given.
  process.chdir(root);
  const imported = readUnits(readFileSync(join(content, UNITS_NAME), 'utf8'));
  const facts = siteFacts(imported.map(({ record }) => record));
  const guides = siteGuideNames(root, content, facts, settings);
  onProgress('compile: the pages’ own code');
  const renderer = await makeRenderer(folders);
  const ground: Ground = {
    content,
    entry: renderer.entry,
    siteUrl: process.env['LEVELBOOK_SITE_URL'] ?? settings.address ?? null,
    extent: downloadExtent(imported.length, pdf),
    indexLanguage: imported.length > 1 ? indexLanguage(settings) : null,
    store: unitStore,
    sheetCache: fresh ? null : sheetCache,
    inline: await inlineParts(),
  };
  const logo = await readSiteLogo(content, settings);
  const { common, keyOf } = unitKeys({
    code: `${renderer.hash} ${await hashOfFiles(root, COMPILING_CODE)}`,
    facts,
    guides,
    settings,
    logo: logo && createHash('sha256').update(logo.bytes).digest('hex'),
    ground,
  });
  const bySoc = unitsBySoc(imported.map(({ record }) => record));
  const units = imported.map(({ hash, record }) => ({
    id: record.id,
    key: keyOf(`${hash} ${relatedKey(record, bySoc)}`),
  }));
  return {
    ground,
    common,
    facts,
    guides,
    settings,
    units,
    missing: fresh ? units : await missingUnits(units, ground.store),
    packs: fresh ? null : join(cacheRoot, 'packs'),
  };
}

/** The language whose forms of words search knows. */
export function indexLanguage(settings: Settings): string {
  return settings.language?.split('-')[0] ?? 'en';
}

/** As many units and files of sheets are kept beside those of the last build: of other exports, settings, or code. */
const MOST_OTHERS = 40;

/** Throws away what is kept, but has not been used for long. */
export async function clearKept({ ground, packs, units }: BuildPlan): Promise<void> {
  for (const folder of [ground.store, ground.sheetCache, packs]) {
    if (folder !== null) await clearLongUnused(folder, units.length + MOST_OTHERS);
  }
}
