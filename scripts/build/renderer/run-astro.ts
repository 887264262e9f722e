import { rm } from 'node:fs/promises';
import { build } from 'astro';
import { ROOT } from '../folders.ts';
import { failureToTell } from '../pool/told-failure.ts';

/** A process of its own that lets Astro build the renderer into the folder that it is given. */
const [outDir = ''] = process.argv.slice(2);
process.chdir(ROOT);
try {
  await build({ root: ROOT, outDir, cacheDir: `${outDir}-cache`, logLevel: 'error' });
  await rm(`${outDir}-cache`, { recursive: true, force: true });
  await rm(`${outDir}/client`, { recursive: true, force: true });
} catch (cause) {
  process.send?.(failureToTell(cause));
  process.exitCode = 1;
} finally {
  process.disconnect();
}
