import { CITED_SOURCES } from '../../model/sources.ts';
import type { Framework } from '../../model/framework/framework.ts';
import type { Citation } from '../../model/framework/statement.ts';
import { slugOf } from '../../model/identifiers.ts';
import { counted } from '../../model/counting.ts';
import { cellSpot, type Grid } from '../grid.ts';
import { problem, type ImportProblem, type Spot } from '../problem.ts';
import { nameKey } from '../text.ts';
import { readList } from './list-sheet.ts';

/** The sources that a workbook lists, and the citations that its rows make of them. */
export class SourceList {
  /** Those that Levelbook does not describe itself. */
  readonly own: Framework['sources'] = [];
  readonly problems: ImportProblem[] = [];
  readonly #citations = new Map<string, Citation>();
  readonly #unknown = new Map<string, { spot: Spot; count: number }>();
  readonly #isListed: boolean;

  /** Null: the table has no worksheet Sources. */
  constructor(grid: Grid | null) {
    this.#isListed = grid !== null;
    for (const { id, label, detail } of CITED_SOURCES) {
      this.#citations.set(id, { source: id, label, detail });
    }
    if (grid) this.#read(grid);
  }

  #read(grid: Grid): void {
    const { rows, problems } = readList(grid, {
      id: ['id', 'source', 'key'],
      name: ['name', 'title'],
      link: ['link', 'url', 'address'],
      detail: ['detail', 'description'],
    });
    this.problems.push(...problems);
    const described = new Set<string>(CITED_SOURCES.map(({ id }) => id));
    for (const { number, text } of rows) {
      const source = slugOf(text.id);
      const label = text.name === '' ? text.id : text.name;
      const citation = { source, label, detail: text.detail };
      this.#citations.set(nameKey(text.id), citation);
      this.#citations.set(nameKey(label), citation);
      const link = /^https?:\/\//iu.test(text.link) && URL.canParse(text.link) ? text.link : null;
      if (link === null && text.link !== '') {
        this.problems.push(
          problem(
            'BAD_VALUE',
            `“${text.link}” is no web address.`,
            cellSpot(grid, number, 2),
            'Write an address that begins with https://, or empty the cell.',
          ),
        );
      }
      if (!described.has(source)) this.own.push({ id: source, name: label, link });
    }
  }

  /** The citations of one cell: ids or names, split by semicolons, bars or lines. */
  citations(cell: string, spot: Spot): Citation[] {
    return cell
      .split(/[;|\n]/u)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => {
        const known = this.#citations.get(nameKey(part));
        if (known) return known;
        const before = this.#unknown.get(part);
        this.#unknown.set(part, { spot: before?.spot ?? spot, count: (before?.count ?? 0) + 1 });
        return { source: null, label: part, detail: '' };
      });
  }

  /** Sources that rows name and nothing lists; nothing to tell where a table has no list at all. */
  unknown(): ImportProblem[] {
    if (!this.#isListed) return [];
    return [...this.#unknown].map(([name, { spot, count }]) =>
      problem(
        'UNKNOWN_SOURCE',
        `The worksheet Sources has no “${name}”, which ${counted(count, 'statement')} ${count === 1 ? 'names' : 'name'}.`,
        spot,
      ),
    );
  }
}
