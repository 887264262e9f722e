import { docxBytes } from '../../src/formats/docx/document.ts';
import type { Render, RenderOptions } from '../../src/formats/format.ts';
import { rendered } from '../../src/formats/rendering.ts';
import type { RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';
import { repeatableOfficeFile } from '../../src/formats/repeatable-zip.ts';

/** Sheets as a Word file, with the same bytes for the same sheets. */
export async function sheetsDocx(
  sheets: RubricSheet[],
  { madeAt, ...options }: RenderOptions,
): Promise<Uint8Array> {
  return repeatableOfficeFile(await docxBytes(sheets, options), madeAt);
}

export const renderDocx: Render = async ({ sheets }, options) =>
  rendered(await sheetsDocx(sheets, options));
