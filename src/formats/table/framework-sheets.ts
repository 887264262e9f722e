import { CITED_SOURCES } from '../../model/sources.ts';
import type { Framework } from '../../model/framework/framework.ts';
import { levelsOf, placesOf, type GroupedPlace } from '../../model/framework/places.ts';
import type { Citation, Statement } from '../../model/framework/statement.ts';
import { FACT_PREFIX } from '../../import/table/columns.ts';
import type { SheetRows } from './sheet-rows.ts';

/**
 * A framework as the worksheets of a table: reading them back gives the same statements, codes and identifiers.
 * The reader is `src/import/table/read-table.ts`.
 */
export function frameworkSheets(framework: Framework): SheetRows[] {
  return [
    statementsSheet(framework),
    {
      name: 'Framework',
      header: ['Key', 'Value'],
      rows: [
        ['title', framework.title],
        ['version', framework.version ?? ''],
        ['publisher', framework.publisher ?? ''],
        ['language', framework.language],
        ['description', framework.description ?? ''],
        ['notice', framework.notice ?? ''],
        ...levelWordRow(framework),
        ...(isLerMe(framework) ? [['scheme', 'LER.me']] : []),
      ],
    },
    { name: 'Levels', header: PLACE_HEADER, rows: placeRows(levelsOf(framework)?.places ?? []) },
    { name: 'Areas', header: PLACE_HEADER, rows: areaRows(framework) },
    { name: 'Sources', header: ['Id', 'Name', 'Link', 'Detail'], rows: sourceRows(framework) },
  ].filter(({ name, rows }) => name === 'Statements' || rows.length > 0);
}

/** What levels are called, where they have a word that the header of their column doesn't say. */
function levelWordRow(framework: Framework): string[][] {
  const { one } = levelsOf(framework)?.noun ?? {};
  return one === undefined || one === 'level' ? [] : [['level', one]];
}

const PLACE_HEADER = ['Name', 'Summary', 'Prefix'];

/** Groups that a table names without a column of their own. */
const UNNAMED_GROUPS = new Set(['levels', 'areas', 'statements']);

/** What stands in a cell that is empty on purpose, below one that is not. */
const NONE = '–';

/** The table of statements alone, as a file of text holds it. */
export function statementsSheet(framework: Framework): SheetRows {
  const areas = new Map(
    framework.strands?.by === 'framework'
      ? framework.strands.list.flatMap(({ name, statements }) =>
          statements.map((id): [string, string] => [id, name]),
        )
      : [],
  );
  const hasParts = framework.groups.some(({ id }) => !UNNAMED_GROUPS.has(id));
  const records = placesOf(framework).flatMap((grouped) =>
    grouped.place.statements.map((statement) => recordOf(grouped, statement, areas, hasParts)),
  );
  const factColumns = factColumnsOf(records.map(({ facts }) => facts));
  const header = [...Object.keys(COLUMNS), ...factColumns.map(({ name }) => FACT_PREFIX + name)];
  const rows = withNone(records).map((record) => [
    ...Object.values(COLUMNS).map((field) => record[field]),
    ...factColumns.map(({ name, nth }) => nthFact(record.facts, name, nth)),
  ]);
  return { name: 'Statements', ...withoutEmptyColumns(header, rows), lists: LISTS };
}

const LISTS = {
  Level: { sheet: 'Levels', mayDiffer: false },
  Area: { sheet: 'Areas', mayDiffer: true },
};

interface StatementRecord {
  part: string;
  level: string;
  area: string;
  group: string;
  topic: string;
  statement: string;
  code: string;
  source: string;
  note: string;
  identifier: string;
  facts: { name: string; value: string }[];
}

const COLUMNS = {
  Part: 'part',
  Level: 'level',
  Area: 'area',
  Group: 'group',
  Topic: 'topic',
  Statement: 'statement',
  Code: 'code',
  Source: 'source',
  Note: 'note',
  Identifier: 'identifier',
} as const satisfies Record<string, Exclude<keyof StatementRecord, 'facts'>>;

function recordOf(
  { group, place }: GroupedPlace,
  statement: Statement,
  areas: ReadonlyMap<string, string>,
  hasParts: boolean,
): StatementRecord {
  const [note] = (statement.facts ?? []).filter(({ name }) => name === 'Note');
  const isLevel = group.claims === 'level';
  return {
    part: hasParts ? group.name : '',
    level: isLevel ? place.name : '',
    area: isLevel ? (areas.get(statement.id) ?? '') : group.pages === 'one' ? '' : place.name,
    group: statement.group ?? '',
    topic: statement.topic ?? '',
    statement: statement.text,
    code: statement.code,
    source: statement.citations.map(({ source, label }) => source ?? label).join('; '),
    note: note?.value ?? '',
    identifier: statement.uuid,
    facts: (statement.facts ?? []).filter((fact) => fact !== note),
  };
}

/** Says of a cell that is empty below a filled one that it is meant to be: else it would mean the same as above. */
function withNone(records: readonly StatementRecord[]): StatementRecord[] {
  // Beside statements with topics, one without could be taken for what an area is about.
  const haveTopics = records.some(({ topic }) => topic !== '');
  let above = { part: '', level: '', area: '', group: '' };
  return records.map((record) => {
    const before =
      record.part === above.part ? above : { part: '', level: '', area: '', group: '' };
    const cell = (name: 'level' | 'area' | 'group'): string =>
      record[name] === '' && before[name] !== '' ? NONE : record[name];
    above = record;
    return {
      ...record,
      level: cell('level'),
      area: cell('area'),
      group: cell('group'),
      topic: record.topic === '' && haveTopics ? NONE : record.topic,
    };
  });
}

/** A column a fact; where a statement has two of one name, two columns. */
function factColumnsOf(all: readonly StatementRecord['facts'][]): { name: string; nth: number }[] {
  const most = new Map<string, number>();
  for (const facts of all) {
    const counts = new Map<string, number>();
    for (const { name } of facts) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const [name, count] of counts) most.set(name, Math.max(count, most.get(name) ?? 0));
  }
  return [...most].flatMap(([name, count]) =>
    Array.from({ length: count }, (_, nth) => ({ name, nth })),
  );
}

function nthFact(facts: StatementRecord['facts'], wanted: string, nth: number): string {
  return facts.filter(({ name }) => name === wanted)[nth]?.value ?? '';
}

/** Without the columns that nothing stands in, but for the statement. */
function withoutEmptyColumns(
  header: string[],
  rows: string[][],
): Pick<SheetRows, 'header' | 'rows'> {
  const kept = header.map(
    (name, column) => name === 'Statement' || rows.some((row) => row[column] !== ''),
  );
  const only = (row: readonly string[]): string[] => row.filter((_, column) => kept[column]);
  return { header: only(header), rows: rows.map(only) };
}

function areaRows(framework: Framework): string[][] {
  const strands = framework.strands?.by === 'framework' ? framework.strands.list : [];
  const places = framework.groups
    .filter(({ claims, pages }) => claims === 'none' && pages === 'a-place')
    .flatMap((group) => group.places);
  const named = new Set(strands.map(({ name }) => name));
  return [
    ...strands.map(({ name, description }) => [name, description ?? '', prefixOf(places, name)]),
    ...placeRows(places.filter(({ name }) => !named.has(name))),
  ];
}

function prefixOf(places: readonly { name: string; prefix: string }[], wanted: string): string {
  return places.find(({ name }) => name === wanted)?.prefix ?? '';
}

function placeRows(
  places: readonly { name: string; summary: string | null; prefix: string }[],
): string[][] {
  return places.map(({ name, summary, prefix }) => [name, summary ?? '', prefix]);
}

function sourceRows(framework: Framework): string[][] {
  const own = new Map(framework.sources.map((source) => [source.id, source]));
  const cited = new Map<string, Citation>();
  for (const { place } of placesOf(framework)) {
    for (const citation of place.statements.flatMap(({ citations }) => citations)) {
      if (citation.source !== null && !cited.has(citation.source))
        cited.set(citation.source, citation);
    }
  }
  const known = CITED_SOURCES.flatMap(({ id }): string[][] => {
    const citation = cited.get(id);
    return citation ? [[id, citation.label, '', citation.detail]] : [];
  });
  return [
    ...known,
    ...[...own.values()].map(({ id, name, link }) => [
      id,
      name,
      link ?? '',
      cited.get(id)?.detail ?? '',
    ]),
  ];
}

/** Whether places are those of LER.me's scheme, with what Levelbook has written about them. */
function isLerMe(framework: Framework): boolean {
  return placesOf(framework).some(({ place }) => place.text !== null);
}
