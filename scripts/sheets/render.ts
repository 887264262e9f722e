import { canvasCsv } from '../../src/formats/canvas.ts';
import type { SheetFormatId } from '../../src/formats/formats.ts';
import { htmlTables } from '../../src/formats/html-table.ts';
import { moodleFramework } from '../../src/formats/moodle.ts';
import { renderText } from '../../src/formats/render-text.ts';
import { refused, rendered, type Rendering } from '../../src/formats/rendering.ts';
import type { Occupation } from '../../src/model/occupation.ts';
import type { RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';
import { bundleCover } from './bundle-cover.ts';
import { sheetsDocx } from './docx.ts';
import { sheetsPdf } from './pdf.ts';
import type { PrintOptions } from './print-job.ts';
import { sheetsXlsx } from './xlsx.ts';

/** The bytes of a file in any format, from one sheet or from several. */
export async function renderSheets(
  format: SheetFormatId,
  occupation: Occupation,
  sheets: RubricSheet[],
  options: PrintOptions,
): Promise<Rendering<Uint8Array>> {
  const madeAt = occupation.framework.exportedAt;
  const [first] = sheets;
  if (!first) return refused('There is no sheet to write.');
  switch (format) {
    case 'pdf': {
      const cover = sheets.length === 1 ? null : bundleCover(occupation, sheets);
      const pdf = sheetsPdf(sheets, { madeAt, ...options }, cover);
      return pdf.ok ? rendered(pdf.content.bytes, pdf.warnings) : pdf;
    }
    case 'docx':
      return rendered(await sheetsDocx(sheets, { ...options, madeAt }));
    case 'xlsx':
      return rendered(await sheetsXlsx(sheets, { ...options, madeAt }));
    case 'moodle':
      return asBytes(moodleFramework(occupation));
    case 'canvas':
      return asBytes(canvasCsv(sheets));
    case 'html':
      return asBytes(htmlTables(sheets, options));
    case 'csv':
    case 'moodle-rubric':
    case 'classroom':
      return asBytes(renderText(format, first, options));
  }
}

const asBytes = (text: Rendering): Rendering<Uint8Array> =>
  text.ok ? rendered(Buffer.from(text.content), text.warnings) : text;
