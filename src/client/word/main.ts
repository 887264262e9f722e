import { docxBytes, type DocxOptions } from '../../formats/docx/document.ts';
import type { RubricSheet } from '../../model/sheets/rubric-sheet.ts';

/** A sheet as the bytes of a Word document. */
export type MakeWord = (
  sheet: RubricSheet,
  options: DocxOptions,
) => Promise<Uint8Array<ArrayBuffer>>;

declare global {
  /** What the builder calls for a Word document, once this script has run. */
  var levelbookWord: MakeWord | undefined;
}

/** By itself, because it is larger than all other scripts together: loaded when the first document is asked for. */
globalThis.levelbookWord = (sheet, options) => docxBytes([sheet], options);
