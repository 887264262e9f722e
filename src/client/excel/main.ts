import { XLSX } from '../../formats/xlsx/format.ts';
import { renderXlsx } from '../../formats/xlsx/sheets-workbook.ts';
import type {} from '../word/main.ts';

/** By itself, as Word's is: loaded when the first workbook is asked for. */
globalThis.levelbookRenderers = {
  ...globalThis.levelbookRenderers,
  [XLSX.id]: renderXlsx,
};
