import type { Framework } from '../../../src/model/framework/framework.ts';
import { unitIndex } from '../../../src/model/contracts/search-files.ts';
import { unitRecord } from '../../../src/model/unit/unit-record.ts';
import type { PageToIndex } from '../../../src/pagefind-1.6/write/make-index.ts';
import { sheetFiles } from '../../sheets/sheet-files.ts';
import { readSettings } from '../read-settings.ts';
import { readRenderer } from '../renderer/read-renderer.ts';
import { indexPart } from '../search-index/index-part.ts';
import { readSiteLogo } from '../site-logo.ts';
import { frameworkModel } from '../verify/site-model.ts';
import { verifyPart } from '../verify/verify-part.ts';
import type { CompiledUnit } from './compiled-unit.ts';
import { frameworkFiles } from './framework-files.ts';
import type { Ground } from './ground.ts';
import { singleFileOf } from './single-file.ts';
import { fileWriter } from './write-files.ts';

/**
 * Compiles one framework into a folder: its pages and sheets, its single file, its sheets as files. A function of the
 * framework, of the ground, and of this code alone. What is wrong with the pages comes back with them.
 */
export async function compileUnit(
  framework: Framework,
  folder: string,
  ground: Ground,
): Promise<CompiledUnit> {
  const { id, path, title, exportedAt } = framework;
  const settings = readSettings(ground.content);
  const logo = await readSiteLogo(ground.content, settings);
  const siteUrl = ground.siteUrl ?? undefined;
  const renderFile = await readRenderer(ground.entry);
  const writer = fileWriter(folder);
  const pages: PageToIndex[] = [];
  for (const file of frameworkFiles(framework)) {
    const bytes = await renderFile(file);
    writer.write(file, bytes);
    if (file.endsWith('.html')) pages.push({ path: file, html: Buffer.from(bytes).toString() });
  }
  const single = singleFileOf(framework, { inline: ground.inline, settings, logo, siteUrl });
  writer.write(single.path, single.bytes);
  const { extent } = ground;
  const cacheDir = ground.sheetCache ?? undefined;
  for (const [file, bytes] of await sheetFiles(framework, { extent, siteUrl, logo, cacheDir })) {
    writer.write(file, bytes);
  }
  const own = new Set(writer.files.map((file) => file.path));
  const { violations, crossings, anchors } = verifyPart({
    folder,
    files: [...own],
    model: frameworkModel(framework),
    owns: (file) => file.startsWith(`${path}/`) || own.has(file),
    onPage: (page) => writer.nameTitle(page.path, page.titles[0] ?? ''),
  });
  const index =
    ground.indexLanguage === null
      ? null
      : await indexPart(unitIndex(id), pages, ground.indexLanguage);
  for (const file of index?.files ?? []) writer.write(file.path, file.content);
  return {
    id,
    path,
    title,
    exportedAt,
    record: unitRecord(framework),
    files: writer.files,
    search: index?.record ?? null,
    anchors: Object.fromEntries([...anchors].filter(([page]) => mayBeNamed(page))),
    crossings,
    violations,
  };
}

/** Nobody links into a sheet or a single file: their ids would be most of a unit's record. */
const mayBeNamed = (page: string): boolean =>
  !page.startsWith('downloads/') && !/\/rubrics\/(?!index\.html)/u.test(page);
