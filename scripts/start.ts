import { buildSite } from './build.ts';
import { BUILD_COMMAND } from './build/command.ts';
import { buildFolders } from './build/folders.ts';
import { buildAndReport, readGiven, wrongFolders, wrongPort } from './build/run-command.ts';
import { ServerError, serveSite } from './serve/site-server.ts';
import type { Arguments, Command } from './shared/arguments.ts';

const FIRST_PORT = 4321;

const START_COMMAND: Command = {
  name: 'npm start',
  summary: 'Builds the site and serves it on this machine, until Ctrl-C.',
  options: [
    ...BUILD_COMMAND.options.filter(({ name }) => name !== 'json'),
    { name: 'port', value: 'PORT', sentence: `Default: the first free one from ${FIRST_PORT} up.` },
    {
      name: 'host',
      value: 'HOST',
      sentence: 'Default: localhost. 0.0.0.0 for other machines, too.',
    },
  ],
};

const whatIsWrong = (given: Arguments) => wrongPort(given) ?? wrongFolders(given);

/** Builds, serves and says where; answers with the exit code, or with none while it serves. */
async function start(): Promise<number | undefined> {
  const line = readGiven(START_COMMAND, process.argv.slice(2), whatIsWrong);
  if (!line.given) return line.exitCode;
  const { out } = buildFolders(line.given.text('data'), line.given.text('out'));
  const exitCode = await buildAndReport(line.given, buildSite);
  if (exitCode !== 0) return exitCode;

  const port = line.given.text('port');
  const server = await serveSite(out, {
    host: line.given.text('host') ?? 'localhost',
    port: port === undefined ? FIRST_PORT : Number(port),
    orNext: port === undefined,
  }).catch((problem: unknown) => {
    if (problem instanceof ServerError) return problem;
    throw problem;
  });
  if (server instanceof ServerError) {
    console.error(server.message);
    return 1;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close());
  }
  console.log(`Levelbook is at ${server.address}`);
  return undefined;
}

process.exitCode = await start();
