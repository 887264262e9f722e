import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import type { InlineParts } from '../../markup/single-file/single-file.ts';

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
}

/** The site's colours, spaces and sizes without its fonts, which are files of their own; then the file's own rules. */
const makeStyle = () =>
  bundled({
    entryPoints: [resolve('src/site/single-file/single-file.css')],
    plugins: [
      {
        name: 'without-fonts',
        setup: (plugin) => {
          // esbuild reads the filter as a Go regular expression, which knows no flag u.
          plugin.onLoad({ filter: /tokens\.css$/ }, async ({ path }) => ({
            contents: (await readFile(path, 'utf8')).replace(/@font-face\s*\{[^}]*\}/gu, ''),
            loader: 'css',
          }));
        },
      },
    ],
  });

const makeScript = () => bundled({ entryPoints: [resolve('src/client/offline/single-file.ts')] });

let made: Promise<InlineParts> | undefined;

/** The style and the script that every single file carries, made once a build. */
export function inlineParts(): Promise<InlineParts> {
  made ??= Promise.all([makeStyle(), makeScript()]).then(([style, script]) => ({ style, script }));
  return made;
}
