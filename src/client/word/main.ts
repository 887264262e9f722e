import { docxBytes } from '../../formats/docx/document.ts';
import { DOCX } from '../../formats/docx/format.ts';
import type { Render } from '../../formats/format.ts';
import { rendered } from '../../formats/rendering.ts';

declare global {
  /** The renderers of formats that come in scripts of their own, by the format's id, once their scripts have run. */
  var levelbookRenderers: Record<string, Render> | undefined;
}

/** By itself, because it is larger than all other scripts together: loaded when the first document is asked for. */
globalThis.levelbookRenderers = {
  ...globalThis.levelbookRenderers,
  [DOCX.id]: async ({ sheets }, options) => rendered(await docxBytes(sheets, options)),
};
