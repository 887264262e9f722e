import type { RubricSheet } from '../model/sheets/rubric-sheet.ts';
import type { SheetFormat } from './format.ts';

/** The name of a sheet's file in a format: `43-3011.00-EM-CL.canvas.csv`. */
export function sheetFileName(
  { framework, code }: Pick<RubricSheet, 'code' | 'framework'>,
  { fileEnding }: Pick<SheetFormat, 'fileEnding'>,
): string {
  return fileStem(`${framework.id}-${code}`) + fileEnding;
}

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;
const LONGEST_STEM = 80;

/** The name of a file of somebody's own sheet, from its title: `Week-3-first-calls.docx`; without one, from its code. */
export function ownSheetFileName(
  sheet: Pick<RubricSheet, 'code' | 'framework'>,
  title: string,
  format: Pick<SheetFormat, 'fileEnding'>,
): string {
  const words = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-/u, '');
  const stem = [...words].slice(0, LONGEST_STEM).join('').replace(/-$/u, '');
  if (stem === '') return sheetFileName(sheet, format);
  return (DEVICES.test(stem) ? `${stem}-sheet` : stem) + format.fileEnding;
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
