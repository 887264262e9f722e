import { runSheetsCommand } from './sheets/command.ts';

process.exitCode = await runSheetsCommand(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
});
