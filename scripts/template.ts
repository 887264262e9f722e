import { runTemplateCommand } from './table/template-command.ts';

process.exitCode = await runTemplateCommand(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
});
