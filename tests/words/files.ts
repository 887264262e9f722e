import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/** The words of a language as they stand in its files: `sheets.checklist` and so on, by file. */
export async function wordsOf(folder: string): Promise<Map<string, Record<string, unknown>>> {
  const files = globSync(`${folder}/*.ts`).toSorted();
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, Record<string, unknown>]> => [
        basename(file),
        { ...((await import(pathToFileURL(resolve(file)).href)) as Record<string, unknown>) },
      ]),
    ),
  );
}

/** Every source file that may say something, with its text. */
export function sources(pattern: string): { file: string; text: string }[] {
  return globSync(pattern)
    .toSorted()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

/** A value of a words file with each text between marks. */
function marked(value: unknown): unknown {
  if (typeof value === 'string') return `⟦${value}⟧`;
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marked(one)]));
}

/** What another language would be, at bundling: every file of words is one whose texts stand between ⟦ and ⟧. */
export const madeUpLanguage: Plugin = {
  name: 'made-up-language',
  setup(bundling) {
    bundling.onLoad({ filter: /src.words.en.[\w-]+\.ts$/ }, async ({ path }) => {
      // How numbers are written is no text.
      if (path.endsWith('locale.ts')) return undefined;
      const words = (await import(path)) as Record<string, unknown>;
      const lines = Object.entries(words).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(marked(value))};`,
      );
      return { contents: lines.join('\n'), loader: 'js' };
    });
  },
};
