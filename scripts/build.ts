import { BUILD_COMMAND, type BuildOptions, type BuildResult } from './build/command.ts';
import { writeChecksums } from './build/checksums.ts';
import { step } from './build/failure.ts';
import { buildFolders } from './build/folders.ts';
import { writeOffline } from './build/offline/index.ts';
import { publish } from './build/publish.ts';
import { readFrameworks } from './build/read-content.ts';
import { readSettings } from './build/read-settings.ts';
import { renderPages } from './build/render.ts';
import { buildAndReport, readGiven } from './build/run-command.ts';
import { indexSite } from './build/search-index/index.ts';
import { readSiteLogo } from './build/site-logo.ts';
import { siteGuideNames } from './build/site-guides.ts';
import { clearLeftStaging, inStaging } from './build/staging.ts';
import { siteModel } from './build/verify/site-model.ts';
import { verifySite } from './build/verify/verify-site.ts';
import { violationProblems } from './build/verify/violation-problems.ts';
import { countedUnits } from './shared/unit-words.ts';
import { runImport } from './import/run.ts';
import { counted } from '../src/model/counting.ts';
import { writeSheetBundles } from './sheets/bundle.ts';

/**
 * Builds the site in nine steps: import, check, render, index, write the sheets as files, make it work offline,
 * verify, write the checksums, publish.
 * The site before stays untouched unless all of them end well. Throws a `StepFailure` where one can't be done;
 * what is wrong with the exports or with the site comes back as problems.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const folders = buildFolders(options.data, options.out);
  const { at, done } = options.progress;

  const imported = await step('import', () =>
    runImport({
      dataDir: folders.data,
      outDir: folders.content,
      strict: options.strict,
      keepGoing: options.keepGoing,
      onProgress: ({ done: number, total }) => at(`import ${number}/${total}`),
    }),
  );
  const all = [...imported.frameworks, ...imported.leftOut.map(({ id }) => id)];
  done(`import ${countedUnits(imported.frameworks, '', all)}`);
  if (!imported.ok) return { built: null, problems: imported.problems };

  await clearLeftStaging(folders.out);
  return inStaging(folders.staging, async (site) => {
    const settings = readSettings(folders.content);
    const siteUrl = process.env['LEVELBOOK_SITE_URL'] ?? settings.address;
    const model = siteModel(
      readFrameworks(folders.content),
      siteGuideNames(folders.root, folders.content, settings),
    );
    const pages = [...model.pages.keys()].filter((page) => !page.startsWith('downloads/'));
    const rendered = await step('render', () =>
      renderPages(folders, { site, pages, settings, siteUrl }, at),
    );
    done(`render ${counted(rendered, 'page')}`);

    const indexed = await step('index', () =>
      indexSite(site, at, settings.language?.split('-')[0]),
    );
    done(`index ${counted(indexed.pages, 'page')}`);

    const frameworks = () => readFrameworks(folders.content);
    const logo = await readSiteLogo(site, settings);
    const sheets = await step('sheets', () =>
      writeSheetBundles({
        frameworks: frameworks(),
        frameworkCount: imported.frameworks.length,
        outDir: site,
        siteUrl,
        logo,
        cacheDir: folders.sheetCache,
        onProgress: at,
      }),
    );
    done(`sheets ${counted(sheets.downloads.size, 'file')}`);

    const { downloads } = await step('offline', () =>
      writeOffline({ siteDir: site, frameworks: frameworks(), settings, siteUrl, onProgress: at }),
    );
    done(`offline ${counted(downloads.size, 'download')}`);

    const verified = await step('verify', () => verifySite(site, model, at));
    done(`verify ${counted(verified.pages, 'page')}`);
    if (verified.violations.length > 0) {
      const problems = [...imported.problems, ...violationProblems(verified.violations)];
      return { built: null, problems };
    }

    await step('checksums', () => writeChecksums(site));
    await step('publish', () => publish(site, folders.out));
    const built = {
      units: imported.frameworks,
      pages: verified.pages,
      leftOut: imported.leftOut.map(({ id }) => id),
    };
    return { built, problems: imported.problems };
  });
}

if (import.meta.main) {
  const line = readGiven(BUILD_COMMAND, process.argv.slice(2));
  if (line.given) process.exitCode = await buildAndReport(line.given, buildSite);
  else process.exitCode = line.exitCode;
}
