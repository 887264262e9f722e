import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from '../build/folders.ts';

/** Runs a tool of the checkout with its output shown as it comes, and answers with its exit code. */
export function runTool([name, ...given]: readonly [string, ...string[]]): Promise<number> {
  const tools = join(ROOT, 'node_modules', '.bin');
  return new Promise((resolve) => {
    spawn(name, given, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        PATH: `${tools}${delimiter}${process.env['PATH'] ?? ''}`,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    })
      .once('error', (problem) => {
        process.stderr.write(`${name} can’t be run: ${problem.message}\n`);
        resolve(1);
      })
      .once('close', (code) => resolve(code ?? 1));
  });
}
