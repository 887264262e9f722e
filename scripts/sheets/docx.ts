import { docxBytes, type DocxOptions } from '../../src/formats/docx/document.ts';
import type { RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';
import { repeatableOfficeFile } from './repeatable-zip.ts';

/** Sheets as a Word file, with the same bytes for the same sheets. */
export async function sheetsDocx(
  sheets: RubricSheet[],
  options: DocxOptions & { madeAt: string },
): Promise<Uint8Array> {
  return repeatableOfficeFile(await docxBytes(sheets, options), options.madeAt);
}
