import type { Render } from '../../formats/format.ts';
import { BROWSER_SHEET_FORMATS } from '../../formats/registry.ts';
import type {} from '../word/main.ts';

/** Every format of a sheet that needs no script of its own: loaded when the first file is asked for. */
const renderers = BROWSER_SHEET_FORMATS.flatMap(({ id, render }): [string, Render][] =>
  render ? [[id, render]] : [],
);

globalThis.levelbookRenderers = {
  ...globalThis.levelbookRenderers,
  ...Object.fromEntries(renderers),
};
