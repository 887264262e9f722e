import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The names of the site's own stylesheets, scripts and fonts, in `assets/`. */

/** Where the fonts are: in packages, or with us. */
export const FONTS: Record<string, string> = {
  'atkinson-regular.woff2':
    '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2',
  'atkinson-bold.woff2':
    '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2',
  'atkinson-mono.woff2':
    '@fontsource/atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-400-normal.woff2',
  // See src/fonts/README.md.
  'plain-zero-regular.woff2': 'src/fonts/plain-zero-regular.woff2',
  'plain-zero-bold.woff2': 'src/fonts/plain-zero-bold.woff2',
};

/** Stylesheets that stand alone; the other files in `src/styles` are layers that `site.css` imports. */
const ALONE = [
  'site',
  'ladder',
  'place',
  'figures',
  'cards',
  'notes',
  'units',
  'rubrics',
  'sheet-page',
  'sheet',
  'builder',
  'make',
  'search',
  'offline',
];

/** The names of all assets, of the checkout in this folder. */
export function assetFiles(root: string): string[] {
  const scripts = join(root, 'src', 'client');
  return [
    ...ALONE.filter((name) => existsSync(join(root, 'src', 'styles', `${name}.css`))).map(
      (name) => `${name}.css`,
    ),
    ...readdirSync(scripts)
      .filter((name) => existsSync(join(scripts, name, 'main.ts')))
      .map((name) => `${name}.js`),
    ...Object.keys(FONTS),
  ];
}
