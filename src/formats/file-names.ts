import type { RubricSheet } from '../model/sheets/rubric-sheet.ts';
import type { SheetFormat } from './format.ts';

/** The name of a sheet's file in a format: `43-3011.00-EM-CL.canvas.csv`. */
export function sheetFileName(
  { framework, code }: Pick<RubricSheet, 'code' | 'framework'>,
  { fileEnding }: Pick<SheetFormat, 'fileEnding'>,
): string {
  return fileStem(`${framework.id}-${code}`) + fileEnding;
}

/** The name of a file about a whole framework in a format: `43-3011.00.moodle.csv`. */
export function frameworkFileName(
  frameworkId: string,
  { fileEnding, fileForFramework }: Pick<SheetFormat, 'fileEnding' | 'fileForFramework'>,
): string {
  return fileStem(frameworkId) + (fileForFramework?.nameEnd ?? '') + fileEnding;
}

/** A name that every file system takes; codes are such names already. */
function fileStem(name: string): string {
  return name.replace(/[^\w.-]+/gu, '-').replace(/^[-.]+|[-.]+$/gu, '') || 'sheet';
}
