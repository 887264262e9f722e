import { runTableCommand } from './table/command.ts';

process.exitCode = await runTableCommand(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
});
