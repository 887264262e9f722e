import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { assetFiles, FONTS } from './asset-files.ts';
import { guestImprintOf } from '../settings/imprint.ts';
import { inlineParts } from './single-file/inline-parts.ts';
import { settings, site } from './site-settings.ts';

/**
 * Stylesheets, scripts and fonts, made under fixed names in `assets/`.
 * Astro would emit scripts as modules with absolute addresses, which browsers refuse from `file://`;
 * so each is bundled here into one classic file that pages link relatively.
 */
const STYLES = resolve('src/styles');
const SCRIPTS = resolve('src/client');
const require = createRequire(import.meta.url);

const MEDIA_TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
};

/** The site's own synonyms join ours. Notes in the list are for its authors; browsers need none of them. */
const withoutNotes: Plugin = {
  name: 'without-notes',
  setup(bundling) {
    bundling.onLoad({ filter: /synonyms\.json$/ }, async ({ path }) => {
      const ours = JSON.parse(await readFile(path, 'utf8')) as { note?: string | undefined }[];
      const groups = [...ours, ...(settings.synonyms ?? [])];
      const contents = JSON.stringify(groups, (key, value: unknown) =>
        key === 'note' ? undefined : value,
      );
      return { contents, loader: 'json' };
    });
  },
};

/** What a script is given at bundling: the page that makes single files carries their style and script. */
async function constantsOf(name: string): Promise<Record<string, string>> {
  if (name !== 'make') return {};
  const { style, script } = await inlineParts();
  return {
    SINGLE_FILE_STYLE: JSON.stringify(style),
    SINGLE_FILE_SCRIPT: JSON.stringify(script),
    SITE_IDENTITY: JSON.stringify(site),
    GUEST_IMPRINT: JSON.stringify(guestImprintOf(settings)),
  };
}

/** A font of a package, or one of ours. */
const fontFile = (font: string): string =>
  font.startsWith('src/') ? resolve(font) : require.resolve(font);

async function bundle(
  entry: string,
  define: Record<string, string> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    // Fonts keep their addresses: they stand beside the stylesheet.
    external: ['*.woff2'],
    plugins: [withoutNotes],
    define,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error(`Nothing came out of bundling ${entry}.`);
  return new Uint8Array(output.contents);
}

const files = assetFiles('.');

/** The bytes and media type of one asset. Throws where its name is not in the list of them, or its source is broken. */
export async function bundleAsset(
  file: string,
): Promise<{ body: Uint8Array<ArrayBuffer>; mediaType: string }> {
  const [name = '', ending = ''] = file.split(/\.(?=[^.]+$)/u);
  const mediaType = MEDIA_TYPES[ending];
  if (!mediaType || !files.includes(file)) throw new Error(`No asset is called "${file}".`);
  const font = FONTS[file];
  if (font) return { body: new Uint8Array(await readFile(fontFile(font))), mediaType };
  const body =
    ending === 'css'
      ? await bundle(join(STYLES, file))
      : await bundle(join(SCRIPTS, name, 'main.ts'), await constantsOf(name));
  return { body, mediaType };
}
