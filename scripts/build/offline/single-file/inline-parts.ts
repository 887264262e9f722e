import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const TARGET = ['chrome111', 'firefox115', 'safari16.4'];

/** The site's colours, spaces and sizes, but not its fonts: those are files of their own. */
async function tokens(): Promise<string> {
  const css = await readFile(here('../../../../src/styles/tokens.css'), 'utf8');
  return css.replace(/@font-face\s*\{[^}]*\}/gu, '');
}

async function makeStyle(): Promise<string> {
  const css = (await tokens()) + (await readFile(here('./single-file.css'), 'utf8'));
  const { code } = await transform(css, { loader: 'css', minify: true, target: TARGET });
  return code.trim().replaceAll('</', '<\\/');
}

async function makeScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here('../../../../src/client/offline/single-file.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: TARGET,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return (outputFiles[0]?.text ?? '').trim().replaceAll('</', '<\\/');
}

let made: Promise<{ style: string; script: string }> | undefined;

/** The style and the script that every single file carries, made once a build. */
export function inlineParts(): Promise<{ style: string; script: string }> {
  made ??= Promise.all([makeStyle(), makeScript()]).then(([style, script]) => ({ style, script }));
  return made;
}
