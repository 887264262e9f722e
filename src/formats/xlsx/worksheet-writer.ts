import { columnLetters } from '../../import/grid.ts';
import type { RubricSheet } from '../../model/sheets/rubric-sheet.ts';
import { cleanText, escapeHtml } from '../../model/plain-text.ts';
import { rowHeight, type GridColumn } from './grid.ts';
import { textCell } from './parts.ts';
import { sizeOf, styleOf, type LookName } from './styles.ts';

const LONGEST_LIST = 255;
/** The size of text that the grid's heights are reckoned with. */
const USUAL_SIZE = 10;

/** Writes the rows of a worksheet from top to bottom. */
export class WorksheetWriter {
  readonly #columns: GridColumn[];
  readonly #rows: string[] = [];
  readonly #merges: string[] = [];
  readonly #lists: string[] = [];
  #row = 0;

  constructor(columns: GridColumn[]) {
    this.#columns = columns;
  }

  /** How many rows are written. */
  get row(): number {
    return this.#row;
  }

  /** A line of text across the sheet. */
  line(text: string, look: LookName = 'usual'): void {
    const scale = sizeOf(look) / USUAL_SIZE;
    const characters = this.#columns.reduce((sum, column) => sum + column.characters, 0);
    this.#write(
      [{ text, look }, ...this.#columns.slice(1).map(() => ({ text: '', look }))],
      rowHeight([{ text, characters: characters / scale }], 15 * scale),
    );
    this.#merge(0, this.#columns.length - 1);
  }

  /** A label, and room to fill it in. */
  field(label: string, height: number): void {
    const room = this.#columns.slice(1).map(() => ({ text: '', look: 'room' }) as const);
    this.#write([{ text: label, look: 'label' }, ...room], height);
    if (this.#columns.length <= 2) return;
    this.#merge(0, 1);
    this.#merge(2, this.#columns.length - 1);
  }

  gap(): void {
    this.#row += 1;
  }

  header(): void {
    const cells = this.#columns.map(({ heading }) => ({ text: heading, look: 'head' }) as const);
    const texts = this.#columns.map(({ heading, characters }) => ({ text: heading, characters }));
    this.#write(cells, rowHeight(texts, 18));
  }

  criterion(criterion: RubricSheet['criteria'][number], least: number): void {
    const texts = this.#columns.map(({ text, characters }) => ({
      text: text(criterion),
      characters,
    }));
    this.#write(
      texts.map(({ text }) => ({ text, look: 'cell' }) as const),
      rowHeight(texts, least),
    );
    this.#columns.forEach(({ choices }, index) => {
      const list = listOf(choices);
      if (list === null) return;
      this.#lists.push(
        `<dataValidation type="list" allowBlank="1" sqref="${this.#reference(index)}"><formula1>${escapeHtml(list)}</formula1></dataValidation>`,
      );
    });
  }

  /** All that was written, in the order in which a worksheet has it: widths, rows, merged cells, lists. */
  xml(): string {
    const columns = this.#columns.map(
      ({ characters }, index) =>
        `<col min="${index + 1}" max="${index + 1}" width="${characters.toFixed(2)}" customWidth="1"/>`,
    );
    const counted = (name: string, items: string[]) =>
      items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
    return [
      `<cols>${columns.join('')}</cols>`,
      `<sheetData>${this.#rows.join('')}</sheetData>`,
      counted('mergeCells', this.#merges),
      counted('dataValidations', this.#lists),
    ].join('');
  }

  #reference(column: number): string {
    return `${columnLetters(column)}${this.#row}`;
  }

  #write(cells: readonly { text: string; look: LookName }[], height: number): void {
    this.#row += 1;
    const written = cells.map(({ text, look }, index) => {
      const style = styleOf(look);
      return cleanText(text) === ''
        ? `<c r="${this.#reference(index)}" s="${style}"/>`
        : textCell(this.#reference(index), text, style);
    });
    this.#rows.push(
      `<row r="${this.#row}" ht="${height.toFixed(2)}" customHeight="1">${written.join('')}</row>`,
    );
  }

  #merge(from: number, to: number): void {
    if (to > from) {
      this.#merges.push(`<mergeCell ref="${this.#reference(from)}:${this.#reference(to)}"/>`);
    }
  }
}

/** Choices as Excel's list; null where there are none, or they can't be written as one. */
function listOf(choices: string[] | null): string | null {
  if (choices === null || choices.some((choice) => /[",]/u.test(choice))) return null;
  const list = choices.map((choice) => cleanText(choice)).join(',');
  return list.length > LONGEST_LIST ? null : `"${list}"`;
}
