import type { Framework } from '../../model/framework/framework.ts';
import { capitalised, counted, namesInSentence } from '../../model/counting.ts';
import { buildFramework } from '../build-framework.ts';
import type { Draft, DraftNote, DraftPlace, DraftStatement } from '../draft.ts';
import type { FrameworkSettings } from '../framework-settings.ts';
import { cellSpot, type Grid } from '../grid.ts';
import { anyError, NOWHERE, problem, type ImportProblem, type Reading } from '../problem.ts';
import { levelNoun, levelWord } from '../level-noun.ts';
import { nameKey } from '../text.ts';
import { findColumns, type Columns } from './columns.ts';
import { entriesOf, given, type Entries, type Entry } from './entries.ts';
import { readFrameworkSheet } from './framework-sheet.ts';
import { areasOfTable, levelsOfTable, listedPlaces, type GivenName } from './place-names.ts';
import { readRows } from './rows.ts';
import { SourceList } from './sources.ts';

/** The worksheets of a framework; all but the first may be missing, as in a table of text. */
export interface TableSheets {
  statements: Grid;
  framework: Grid | null;
  levels: Grid | null;
  areas: Grid | null;
  sources: Grid | null;
}

export interface TableContext {
  /** The name of the framework's folder. */
  id: string;
  /** As the data notes name it: `framework.xlsx`. */
  file: string;
  settings: FrameworkSettings;
  /** Of the site; where the table names none. */
  language: string | null;
}

/** Makes a framework of a table, or says all that is wrong with it. Its `files` are for the caller to fill in. */
export function readTable(sheets: TableSheets, context: TableContext): Reading<Framework> {
  const { columns, problems } = findColumns(sheets.statements, context.settings, context.id);
  if (!columns) return { value: null, problems };
  const reader = new TableReader(sheets, columns, context);
  const draft = reader.draft();
  const built = draft.statements.length > 0 ? buildFramework(draft, context.file) : null;
  const all = [...problems, ...reader.problems, ...(built?.problems ?? [])];
  if (!built && !anyError(all)) {
    all.push(
      problem(
        'NO_STATEMENTS',
        'There is no statement below the header.',
        cellSpot(sheets.statements, columns.header.number, columns.byName.get('statement') ?? 0),
      ),
    );
  }
  return { value: anyError(all) ? null : (built?.framework ?? null), problems: all };
}

class TableReader {
  readonly problems: ImportProblem[] = [];
  readonly #sheets: TableSheets;
  readonly #columns: Columns;
  readonly #context: TableContext;
  readonly #notes: DraftNote[] = [];
  #levelWord: string | null = null;

  constructor(sheets: TableSheets, columns: Columns, context: TableContext) {
    this.#sheets = sheets;
    this.#columns = columns;
    this.#context = context;
  }

  draft(): Draft {
    const { statements, framework } = this.#sheets;
    const { rows, problems } = readRows(statements, this.#columns);
    this.problems.push(...problems);
    const read = entriesOf(rows, new Set(this.#columns.byName.keys()));
    const head = framework ? this.#taken(readFrameworkSheet(framework)).value : {};
    this.#levelWord = this.#wordOf(head.level);
    const levels = this.#levels(read.entries);
    const areas = this.#areas(read);
    const sources = new SourceList(this.#sheets.sources);
    const names = { level: namesOf(levels), area: namesOf(areas) };
    const drafted = read.entries.map((entry) => this.#statement(entry, sources, names));
    this.problems.push(...sources.problems, ...sources.unknown());
    this.#describe(read, areas, drafted, levels);
    this.#tell(read, levels, head.language === undefined);
    return {
      id: this.#context.id,
      title: head.title ?? this.#context.settings.title ?? this.#titleOfFolder(),
      publisher: head.publisher ?? null,
      version: head.version ?? null,
      language: head.language ?? this.#context.language ?? 'en',
      exportedAt: null,
      description: head.description ?? null,
      credits: [],
      notice: head.notice ?? (head.licence === undefined ? null : `Licence: ${head.licence}.`),
      lerMe: nameKey(head.scheme ?? '') === 'ler.me',
      levels,
      levelWord: this.#levelWord,
      areas,
      statements: drafted,
      sources: sources.own,
      notes: this.#notes,
    };
  }

  #taken<Result extends { problems: ImportProblem[] }>(result: Result): Result {
    this.problems.push(...result.problems);
    return result;
  }

  #spot(row: number, name: Parameters<Columns['byName']['get']>[0]) {
    return cellSpot(this.#sheets.statements, row, this.#columns.byName.get(name) ?? 0);
  }

  #levels(entries: readonly Entry[]): DraftPlace[] {
    const named = entries
      .filter(({ level, levelHere }) => level !== '' && levelHere)
      .map(({ level, row }): GivenName => ({ name: level, spot: this.#spot(row.number, 'level') }));
    const { levels: ordered } = this.#context.settings;
    const listed = this.#sheets.levels
      ? this.#taken(listedPlaces(this.#sheets.levels, 'level')).places
      : Array.isArray(ordered)
        ? (ordered as string[]).map((name) => ({
            name,
            summary: null,
            prefix: null,
            spot: NOWHERE,
          }))
        : null;
    if (named.length === 0) return [];
    const { places } = this.#taken(levelsOfTable(listed, named));
    const withLevels = new Set(entries.filter(({ level }) => level !== '').map(({ part }) => part));
    for (const { part, level, levelHere, row } of entries) {
      // A dash says that there is none.
      if (level !== '' || levelHere || !withLevels.has(part)) continue;
      const message = 'The statement has no level, and none stands above it.';
      this.problems.push(problem('LEVEL_MISSING', message, this.#spot(row.number, 'level')));
    }
    return places;
  }

  /** What the worksheet Framework calls a level, or the header above levels. */
  #wordOf(given: string | undefined): string | null {
    const column = this.#columns.byName.get('level');
    const header = column === undefined ? undefined : this.#columns.header.cells[column]?.text;
    return levelWord(given ?? header ?? '');
  }

  #areas({ entries, described }: Entries): DraftPlace[] {
    const here = [
      ...described.map(({ area, row }) => ({ area, row })),
      ...entries.filter(({ areaHere }) => areaHere),
    ]
      .filter(({ area }) => area !== '')
      .sort((a, b) => a.row.number - b.row.number)
      .map(({ area, row }): GivenName => ({ name: area, spot: this.#spot(row.number, 'area') }));
    // Areas that only a row without a statement names still are where the statements below it stand.
    const above = entries
      .filter(({ area, areaHere }) => area !== '' && !areaHere)
      .map(({ area, row }): GivenName => ({ name: area, spot: this.#spot(row.number, 'area') }));
    const listed =
      this.#sheets.areas && this.#taken(listedPlaces(this.#sheets.areas, 'area')).places;
    return this.#taken(areasOfTable(listed, [...here, ...above])).places;
  }

  #statement(
    { row, part, level, area, group }: Entry,
    sources: SourceList,
    names: Record<'level' | 'area', ReadonlyMap<string, string>>,
  ): DraftStatement {
    const { text, number } = row;
    const note = text.note === '' ? [] : [{ name: 'Note', value: text.note }];
    return {
      part: part === '' ? null : part,
      level: names.level.get(nameKey(level)) ?? null,
      area: names.area.get(nameKey(area)) ?? null,
      group: group === '' ? null : group,
      topic: given(text.topic) || null,
      text: text.statement,
      code: text.code === '' ? null : text.code,
      codeIsNumber: row.codeIsNumber,
      identifier: text.identifier === '' ? null : text.identifier,
      citations: sources.citations(text.source, this.#spot(number, 'source')),
      facts: [...note, ...row.facts],
      codeSpot: this.#spot(number, 'code'),
      identifierSpot: this.#spot(number, 'identifier'),
    };
  }

  /** What rows say of areas becomes their summary; what they say of a group stands beside its first statement. */
  #describe(
    { entries, described }: Entries,
    areas: DraftPlace[],
    statements: readonly DraftStatement[],
    levels: readonly DraftPlace[],
  ): void {
    for (const { row, area, group, text } of described) {
      if (group !== '') {
        const first = entries.findIndex(
          (entry) =>
            entry.row.number > row.number &&
            nameKey(entry.group) === nameKey(group) &&
            nameKey(entry.area) === nameKey(area),
        );
        statements[first]?.facts.unshift({ name: `About “${group}”`, value: text });
        continue;
      }
      const place = areas.find(({ name }) => nameKey(name) === nameKey(area));
      if (!place || place.summary === text) continue;
      if (place.summary === null) place.summary = text;
      else {
        this.#notes.push({
          id: `area-described-twice-${row.number}`,
          kind: 'disagreed',
          title: `“${area}” is described twice`,
          detail: `Row ${row.number} says: “${text}” What was said first is shown.`,
        });
      }
    }
    if (described.length === 0) return;
    const rows = described.map(({ row }) => row.number);
    this.#notes.push({
      id: 'rows-that-describe',
      kind: 'inferred',
      title: 'Rows that describe an area or a group',
      detail: `${counted(rows.length, 'row')} without a topic ${rows.length === 1 ? 'begins' : 'begin'} an area or a group, so ${rows.length === 1 ? 'it is' : 'they are'} read as what it is about, not as a statement: ${rowsInWords(rows)}.${levels.length > 0 ? ` They have no ${this.#levelWord ?? 'level'}.` : ''}`,
    });
  }

  #tell({ withoutStatement }: Entries, levels: readonly DraftPlace[], noLanguage: boolean): void {
    for (const { number } of withoutStatement) {
      const message = 'The row has a topic or a code, but no statement.';
      this.problems.push(problem('STATEMENT_MISSING', message, this.#spot(number, 'statement')));
    }
    const { header, leftOut } = this.#columns;
    for (const { column, header: name } of leftOut.filter(({ asked }) => !asked)) {
      const message = `The column “${name}” is not read.`;
      const spot = cellSpot(this.#sheets.statements, header.number, column);
      this.problems.push(problem('COLUMN_LEFT_OUT', message, spot));
    }
    if (leftOut.length > 0) {
      this.#notes.push({
        id: 'columns-left-out',
        kind: 'withheld',
        title: 'Columns that are left out',
        detail: `The table has ${counted(leftOut.length, 'column')} that ${leftOut.length === 1 ? 'is' : 'are'} not shown: ${namesInSentence(leftOut.map(({ header: name }) => `“${name}”`))}.`,
      });
    }
    const formulas = this.problems.filter(({ code }) => code === 'FORMULA');
    if (formulas.length > 0) {
      this.#notes.push({
        id: 'formulas',
        kind: 'inferred',
        title: 'Values of formulas',
        detail:
          'Some cells hold formulas. What is shown is the value that was last saved with them.',
      });
    }
    if (levels.length > 0 && !this.#sheets.levels && !this.#context.settings.levels) {
      const { many } = levelNoun(this.#levelWord, levels);
      this.#notes.push({
        id: 'order-of-levels',
        kind: 'inferred',
        title: `The order of ${many}`,
        detail: `No list says in which order the ${many} stand. They are shown as the table first names them, or by their numbers: ${namesInSentence(levels.map(({ name }) => name))}.`,
      });
    }
    if (noLanguage) {
      this.#notes.push({
        id: 'language',
        kind: 'inferred',
        title: 'The language',
        detail: `The table names no language; “${this.#context.language ?? 'en'}” is taken.`,
      });
    }
  }

  #titleOfFolder(): string {
    const title = capitalised(this.#context.id.replaceAll('-', ' '));
    this.#notes.push({
      id: 'title',
      kind: 'inferred',
      title: 'The title',
      detail: `The table names no title; “${title}” is made of the name of its folder.`,
    });
    return title;
  }
}

/** The names of places as they are written, by how they are compared. */
function namesOf(places: readonly DraftPlace[]): Map<string, string> {
  return new Map(places.map(({ name }) => [nameKey(name), name]));
}

function rowsInWords(rows: readonly number[]): string {
  const shown = rows.slice(0, 12).map(String);
  const more = rows.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : namesInSentence(shown);
}
