import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Lets Astro build the pages as a program that renders one when asked (`entry.ts`), instead of rendering all of them:
 * the build asks for the pages of one framework after the other, in several processes, and of none that it has already.
 */
export function pageRenderer(): AstroIntegration {
  return {
    name: 'page-renderer',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'page-renderer',
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- of its two values only the other one is
          entrypointResolution: 'auto',
          serverEntrypoint: fileURLToPath(new URL('entry.ts', import.meta.url)),
          adapterFeatures: { buildOutput: 'server' },
          // Nothing here is rendered ahead, and no picture is made smaller.
          supportedAstroFeatures: {
            serverOutput: 'stable',
            staticOutput: 'unsupported',
            sharpImageService: 'stable',
          },
        });
      },
    },
  };
}
