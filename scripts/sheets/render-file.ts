import type { RenderInput, RenderOptions, Render } from '../../src/formats/format.ts';
import { formatOf, type FormatId, type FormatRenderedApart } from '../../src/formats/registry.ts';
import { refused, rendered, type Rendering } from '../../src/formats/rendering.ts';
import type { Framework } from '../../src/model/framework/framework.ts';
import { renderDocx } from './render-docx.ts';
import { renderPdf } from './render-pdf.ts';
import { renderXlsx } from '../../src/formats/xlsx/sheets-workbook.ts';

/** The renderers that are too heavy for a browser, or made otherwise there. */
const RENDERED_HERE: Record<FormatRenderedApart, Render> = {
  pdf: renderPdf,
  docx: renderDocx,
  xlsx: renderXlsx,
};

const isRenderedHere = (id: FormatId): id is FormatRenderedApart =>
  Object.hasOwn(RENDERED_HERE, id);

/** The bytes of a file in any format. */
export async function renderFile(
  id: FormatId,
  input: RenderInput,
  options: RenderOptions,
): Promise<Rendering<Uint8Array>> {
  const format = formatOf(id);
  if (input.sheets.length === 0 && format.covers !== 'framework') {
    return refused('There is no sheet to write.');
  }
  const render = format.render ?? (isRenderedHere(id) ? RENDERED_HERE[id] : undefined);
  if (!render) throw new Error(`Nothing renders the format "${id}".`);
  const file = await render(input, options);
  if (!file.ok) return file;
  const { content, warnings } = file;
  return rendered(typeof content === 'string' ? Buffer.from(content) : content, warnings);
}

/** The date of files about a framework: when it was exported, so that the same exports make the same bytes. */
export function dateOf({ exportedAt }: Pick<Framework, 'exportedAt'>): { madeAt?: string } {
  return exportedAt === null ? {} : { madeAt: exportedAt };
}
