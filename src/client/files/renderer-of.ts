import { fill } from '#say';
import * as words from '#words/make.ts';
import type { Render } from '../../formats/format.ts';
import type { ListedFormat } from '../../formats/registry.ts';
import { runScript } from './run-script.ts';
import type {} from '../word/main.ts';

/** What renders a format, from its own script where it is too heavy for a page's. Rejects where that can't be loaded. */
export async function rendererOf({ id, render, browserScript }: ListedFormat): Promise<Render> {
  if (render) return render;
  const loaded = () => globalThis.levelbookRenderers?.[id];
  if (!loaded() && browserScript !== undefined) await runScript(browserScript);
  const renderer = loaded();
  if (!renderer) throw new Error(`No script renders the format "${id}".`);
  return renderer;
}

/** What to tell where a format's own script could not be loaded. */
export const notLoadedWords = ({ name }: ListedFormat): string =>
  fill(words.theCouldNotBe, { name });
