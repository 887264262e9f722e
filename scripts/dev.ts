import { watch } from 'node:fs';
import { buildFolders, type BuildFolders } from './build/folders.ts';
import { readGiven } from './build/run-command.ts';
import { runImport } from './import/run.ts';
import type { Command } from './shared/arguments.ts';
import { counted, problemCounts, reportText } from './shared/report.ts';

const DEV_COMMAND: Command = {
  name: 'npm run dev',
  summary:
    'Shows the site while you work on it: pages, content and exports are read again when they change.',
  options: [
    { name: 'data', value: 'DIR', sentence: 'The folder that holds occupations/. Default: data' },
    { name: 'port', value: 'PORT', sentence: 'Default: the first free one from 4321 up.' },
  ],
};

/** Editors write a file in several steps, and people save several files: wait until they are done. */
const PAUSE = 300;

/** Imports the exports and says how that went. With errors, the content of before stays. */
async function importAndReport({ data, content }: BuildFolders): Promise<void> {
  const { occupations, problems, ok } = await runImport({
    dataDir: data,
    outDir: content,
    strict: false,
    keepGoing: false,
    onProgress: () => undefined,
  });
  const end = ok ? counted(occupations.length, 'occupation') : 'the last good content is shown';
  console.log(`${reportText(problems)}Import: ${end}, ${problemCounts(problems)}.`);
}

/** Imports again whenever something in the data folder changed, one import at a time. */
function importOnChange(folders: BuildFolders): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watch(folders.data, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => importAndReport(folders)).catch(console.error);
    }, PAUSE);
  });
}

const line = readGiven(DEV_COMMAND, process.argv.slice(2));
if (line.given) {
  const folders = buildFolders(line.given.text('data'), undefined);
  const port = line.given.text('port');
  await importAndReport(folders);
  importOnChange(folders);
  process.env['LEVELBOOK_CONTENT'] = folders.content;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
  // Pages and assets are read from the checkout, wherever the command was given.
  process.chdir(folders.root);
  const { dev } = await import('astro');
  await dev({
    root: folders.root,
    cacheDir: `${folders.cache}-dev`,
    ...(port === undefined ? {} : { server: { port: Number(port) } }),
  });
} else {
  process.exitCode = line.exitCode;
}
