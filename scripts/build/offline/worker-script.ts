import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Edition } from '../../../src/model/contracts/edition.ts';

const ENTRY = fileURLToPath(
  new URL('../../../src/client/worker/service-worker.ts', import.meta.url),
);

/** The service worker's script for one edition. */
export async function workerScript(edition: Edition): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    define: { EDITION: JSON.stringify(edition) },
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error('Nothing came out of bundling the service worker.');
  return output.contents;
}
