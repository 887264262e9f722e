import { runOnetCommand } from './onet/command.ts';

process.exitCode = await runOnetCommand(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
});
