/** One worksheet to be written: a header and the rows below it, all text. */
export interface SheetRows {
  name: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
  /** By header: where the values that may stand below it are listed. */
  lists?: Readonly<Record<string, { sheet: string; mayDiffer: boolean }>>;
}
