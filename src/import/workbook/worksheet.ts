import { columnOf, type Cell, type Grid, type GridRow } from '../grid.ts';
import { unescaped } from './shared-strings.ts';
import { dateText } from './styles.ts';
import { attributeOf, readXml } from './xml.ts';

/** What a worksheet needs of its workbook. */
export interface WorkbookParts {
  strings: readonly string[];
  dateStyles: ReadonlySet<number>;
  from1904: boolean;
}

export const MOST_ROWS = 50_000;
const MOST_COLUMNS = 16_384;

/** More rows that hold something than a framework can have. */
export class TooManyRows extends Error {}

/** Reads one worksheet. Throws XmlError or TooManyRows. */
export function readWorksheet(xml: string, workbook: WorkbookParts): Omit<Grid, 'name' | 'hidden'> {
  const reader = new WorksheetReader(workbook);
  readXml(xml, reader);
  return { rows: reader.rows, hiddenColumns: reader.hiddenColumns, merges: reader.merges };
}

class WorksheetReader {
  readonly rows: GridRow[] = [];
  readonly hiddenColumns = new Set<number>();
  readonly merges: Grid['merges'] = [];
  readonly #workbook: WorkbookParts;
  #row: GridRow = { number: 0, hidden: false, cells: [] };
  #column = -1;
  #type = 'n';
  #style = 0;
  #formula = false;
  #value = '';
  #collects = false;
  #pronounced = false;

  constructor(workbook: WorkbookParts) {
    this.#workbook = workbook;
  }

  open(name: string, attributes: string): void {
    switch (name) {
      case 'row': {
        const number = Number(attributeOf(attributes, 'r') ?? this.#row.number + 1);
        this.#row = { number, hidden: isTrue(attributeOf(attributes, 'hidden')), cells: [] };
        this.#column = -1;
        break;
      }
      case 'c':
        this.#openCell(attributes);
        break;
      case 'f':
        this.#formula = true;
        break;
      case 'rPh':
        this.#pronounced = true;
        break;
      case 'v':
        this.#collects = true;
        break;
      case 't':
        this.#collects = !this.#pronounced;
        break;
      case 'col':
        this.#hideColumns(attributes);
        break;
      case 'mergeCell':
        this.#merge(attributeOf(attributes, 'ref') ?? '');
        break;
      default:
    }
  }

  text(part: string): void {
    if (this.#collects) this.#value += part;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#collects = false;
    else if (name === 'rPh') this.#pronounced = false;
    else if (name === 'c') {
      const cell = this.#cell();
      if (cell) this.#row.cells[this.#column] = cell;
    } else if (name === 'row' && this.#row.cells.length > 0) {
      if (this.rows.length === MOST_ROWS) throw new TooManyRows();
      this.rows.push(this.#row);
    }
  }

  #openCell(attributes: string): void {
    const reference = attributeOf(attributes, 'r');
    const column = reference === null ? -1 : columnOf(reference.replace(/\d+$/u, ''));
    this.#column = column >= 0 && column < MOST_COLUMNS ? column : this.#column + 1;
    this.#type = attributeOf(attributes, 't') ?? 'n';
    this.#style = Number(attributeOf(attributes, 's') ?? 0);
    this.#formula = false;
    this.#value = '';
  }

  #cell(): Cell | null {
    if (this.#value === '') {
      return this.#formula && this.#type !== 'str'
        ? { text: '', kind: 'text', formula: 'without-value' }
        : null;
    }
    const formula = this.#formula ? 'with-value' : 'none';
    return { ...this.#typed(), formula };
  }

  #typed(): Omit<Cell, 'formula'> {
    const value = this.#value;
    switch (this.#type) {
      case 's':
        return { text: this.#workbook.strings[Number(value)] ?? '', kind: 'text' };
      case 'b':
        return { text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE', kind: 'boolean' };
      case 'e':
        return { text: value, kind: 'error' };
      case 'd':
        return { text: value, kind: 'date' };
      case 'n':
        return this.#number(Number(value));
      default:
        return { text: unescaped(value), kind: 'text' };
    }
  }

  /** As many digits as a spreadsheet program shows: 0.1 + 0.2 is 0.3 there. */
  #number(value: number): Omit<Cell, 'formula'> {
    if (this.#workbook.dateStyles.has(this.#style)) {
      return { text: dateText(value, this.#workbook.from1904), kind: 'date' };
    }
    return { text: String(Number(value.toPrecision(15))), kind: 'number' };
  }

  #hideColumns(attributes: string): void {
    if (!isTrue(attributeOf(attributes, 'hidden'))) return;
    const first = Number(attributeOf(attributes, 'min')) - 1;
    const last = Math.min(Number(attributeOf(attributes, 'max')), MOST_COLUMNS) - 1;
    for (let column = first; column <= last; column += 1) this.hiddenColumns.add(column);
  }

  #merge(reference: string): void {
    const [, letters = '', first = '', last = ''] =
      /^([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)$/u.exec(reference) ?? [];
    if (first === last) return;
    this.merges.push({
      column: columnOf(letters),
      firstRow: Number(first),
      lastRow: Number(last),
    });
  }
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
