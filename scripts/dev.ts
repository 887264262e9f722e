import { join } from 'node:path';
import { buildFolders, type BuildFolders } from './build/folders.ts';
import { readGiven, wrongPort } from './build/run-command.ts';
import { watchFolder } from './dev/watch-folder.ts';
import { ImportUsageError, runImport } from './import/run.ts';
import type { Command } from './shared/arguments.ts';
import { reportText } from './shared/report.ts';
import { problemCounts } from '../src/import/report-order.ts';
import { countedUnits } from './shared/unit-words.ts';

const DEV_COMMAND: Command = {
  name: 'npm run dev',
  summary:
    'Shows the site while you work on it: pages, content and exports are read again when they change.',
  options: [
    {
      name: 'data',
      value: 'DIR',
      sentence: 'The folder that holds occupations/ or frameworks/. Default: data',
    },
    { name: 'port', value: 'PORT', sentence: 'Default: the first free one from 4321 up.' },
  ],
};

/** Imports the exports and says how that went. With errors, the content of before stays. */
async function importAndReport({ data, content }: BuildFolders): Promise<void> {
  const { frameworks, problems, ok } = await runImport({ dataDir: data, outDir: content });
  const end = ok ? countedUnits(frameworks) : 'the last good content is shown';
  console.log(`${reportText(problems)}Import: ${end}, ${problemCounts(problems)}.`);
}

/** Serves the site until Ctrl-C, and imports again whenever an export changes. */
async function develop(folders: BuildFolders, port: string | undefined): Promise<void> {
  await importAndReport(folders);
  // Pages and assets are read from the checkout, wherever the command was given.
  process.chdir(folders.root);
  process.env['LEVELBOOK_CONTENT'] = folders.content;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
  const { dev } = await import('astro');
  const server = await dev({
    root: folders.root,
    cacheDir: `${folders.cache}-dev`,
    ...(port === undefined ? {} : { server: { port: Number(port) } }),
  });
  await watchFolder(folders.data, async () => {
    await importAndReport(folders);
    // Pages read what the import wrote when these are loaded.
    for (const name of ['frameworks.ts', 'records.ts', 'site-settings.ts']) {
      server.watcher.emit('change', join(folders.root, 'src', 'site', name));
    }
  });
}

const line = readGiven(DEV_COMMAND, process.argv.slice(2), wrongPort);
if (line.given) {
  const folders = buildFolders(line.given.text('data'), undefined);
  await develop(folders, line.given.text('port')).catch((problem: unknown) => {
    if (!(problem instanceof ImportUsageError)) throw problem;
    console.error(problem.message);
    process.exit(2);
  });
} else {
  process.exitCode = line.exitCode;
}
