import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from '../build/folders.ts';

/** A tool of the checkout, and what it is given. */
export type ToolCommand = readonly [tool: string, ...given: string[]];

/** Runs a tool of the checkout, tells `show` of its output as it comes, and answers with its exit code. */
export function runTool(
  [tool, ...given]: ToolCommand,
  show: (output: string) => void,
): Promise<number> {
  const tools = join(ROOT, 'node_modules', '.bin');
  return new Promise((resolve) => {
    const child = spawn(tool, given, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PATH: `${tools}${delimiter}${process.env['PATH'] ?? ''}`,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', show);
    child
      .once('error', (problem) => {
        show(`${tool} can’t be run: ${problem.message}\n`);
        resolve(1);
      })
      .once('close', (code) => resolve(code ?? 1));
  });
}
