/**
 * Room to write on a sheet, in millimetres: at least so high are the rows and fields of the page, of the PDF and of the
 * Word and Excel files. `src/styles` says the same, which a test compares with this.
 */
export interface RowHeights {
  /** A row with a cell to write in. */
  row: number;
  /** A field at the top. */
  field: number;
  /** A field for sentences at the end. */
  closing: number;
  signature: number;
}

export const ROW_HEIGHTS: RowHeights = { row: 15, field: 11, closing: 17, signature: 14 };
export const LARGE_ROW_HEIGHTS: RowHeights = { row: 22, field: 15, closing: 26, signature: 17 };
