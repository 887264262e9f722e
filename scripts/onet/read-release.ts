import { onetNotice } from '../../src/model/notices.ts';
import {
  RELEASE_TABLES,
  type ReleaseFacts,
  type ReleaseTable,
} from '../../src/model/occupation/onet-release.ts';
import type { Problem } from '../shared/report.ts';
import type { Finding } from '../import/finding.ts';
import { finding } from '../import/reading-rules.ts';
import type { LevelAnchors } from '../import/onet/level-anchors.ts';
import { OccupationRows } from './occupation-rows.ts';
import {
  readActivityTitles,
  readAnchors,
  readOccupations,
  type ReleaseOccupation,
} from './reference-tables.ts';
import { tablePath, type ReleaseFolder } from './release-folder.ts';
import { TableFailure } from './table-rows.ts';
import { ALTERNATE_TITLES } from './tables/alternate-titles.ts';
import { JOB_ZONES } from './tables/job-zones.ts';
import { RATED_ELEMENTS } from './tables/rated-elements.ts';
import { RELATED } from './tables/related.ts';
import type { ReleaseTableReader } from './tables/table.ts';
import { TASK_ACTIVITIES } from './tables/task-activities.ts';
import { TASKS } from './tables/tasks.ts';
import { TECHNOLOGY, TOOLS } from './tables/technology.ts';

/** The tables whose rows are of occupations, each with its reader. */
const READERS = {
  tasks: TASKS,
  skills: RATED_ELEMENTS,
  knowledge: RATED_ELEMENTS,
  technology: TECHNOLOGY,
  tools: TOOLS,
  jobZone: JOB_ZONES,
  alternateTitles: ALTERNATE_TITLES,
  related: RELATED,
  workActivities: TASK_ACTIVITIES,
} as const satisfies Partial<Record<ReleaseTable, ReleaseTableReader<unknown>>>;
type RowTable = keyof typeof READERS;
type RowsOf = { [Table in RowTable]: ReturnType<(typeof READERS)[Table]['read']>['value'] };

const NO_ROWS: RowsOf = {
  tasks: [],
  skills: [],
  knowledge: [],
  technology: [],
  tools: [],
  jobZone: null,
  alternateTitles: [],
  related: [],
  workActivities: [],
};

/** What a release as a whole says, beside what it says of each occupation. */
interface Reference {
  occupations: ReadonlyMap<string, ReleaseOccupation>;
  activityTitles: ReadonlyMap<string, string>;
  anchors: LevelAnchors;
}

export type ReadOccupation = { facts: ReleaseFacts | null; soc: string; problems: Problem[] };

/**
 * Reads a release, one occupation after another in the order of codes, each table once from beginning to end.
 * Without `wanted`, every occupation there is. What can't be read at all ends it, as a problem of its file.
 */
export async function* readRelease(
  folder: ReleaseFolder,
  wanted: readonly string[] | null,
): AsyncGenerator<ReadOccupation> {
  const missing = missingTables(folder);
  const reference = await readReference(folder, missing);
  if ('problems' in reference) {
    yield { facts: null, soc: '', problems: reference.problems };
    return;
  }
  const tables = (Object.keys(READERS) as RowTable[])
    .filter((table) => !missing.includes(table))
    .map((table) => new OpenTable(folder, table));
  const codes = wanted === null ? [...reference.occupations.keys()] : wanted.toSorted();
  try {
    for (const soc of codes) {
      const occupation = reference.occupations.get(soc);
      if (!occupation) {
        const found = finding('ONET_UNKNOWN', `O*NET ${folder.release} has no ${soc}.`);
        yield { facts: null, soc, problems: [{ ...found, occupation: soc, file: null }] };
        continue;
      }
      const rows: Record<string, unknown> = { ...NO_ROWS };
      const problems: Problem[] = [];
      for (const table of tables) {
        const read = await table.read(soc);
        rows[table.name] = read.value;
        problems.push(...read.problems);
      }
      const facts = factsOf(occupation, rows as unknown as RowsOf, { folder, missing, reference });
      const isSound = !problems.some(({ severity }) => severity === 'error');
      yield { facts: isSound ? facts : null, soc, problems };
      if (tables.some(({ isBroken }) => isBroken)) return;
    }
  } finally {
    for (const table of tables) await table.close();
  }
}

/** The tables that Levelbook reads and that the folder does not hold. */
export function missingTables({ tables }: ReleaseFolder): ReleaseTable[] {
  return (Object.keys(RELEASE_TABLES) as ReleaseTable[]).filter(
    (table) =>
      !tables.has(RELEASE_TABLES[table]) ||
      (table === 'workActivities' && !tables.has('DWA Reference')),
  );
}

/** A table that is read on as occupations are asked for. */
class OpenTable {
  readonly name: RowTable;
  isBroken = false;
  readonly #file: string;
  readonly #rows: OccupationRows;

  constructor(folder: ReleaseFolder, name: RowTable) {
    this.name = name;
    this.#file = `${RELEASE_TABLES[name]}.txt`;
    this.#rows = new OccupationRows(tablePath(folder, RELEASE_TABLES[name]), READERS[name].columns);
  }

  async read(soc: string): Promise<{ value: unknown; problems: Problem[] }> {
    try {
      const { value, problems } = READERS[this.name].read(await this.#rows.rowsOf(soc));
      return { value, problems: placed(problems, this.#file, soc) };
    } catch (error) {
      this.isBroken = true;
      return { value: NO_ROWS[this.name], problems: failure(error, this.#file) };
    }
  }

  close(): Promise<void> {
    return this.#rows.close();
  }
}

async function readReference(
  folder: ReleaseFolder,
  missing: readonly ReleaseTable[],
): Promise<Reference | { problems: Problem[] }> {
  let file = 'Occupation Data.txt';
  try {
    const occupations = await readOccupations(folder);
    file = 'DWA Reference.txt';
    const hasActivities = !missing.includes('workActivities');
    const activityTitles = hasActivities ? await readActivityTitles(folder) : new Map();
    file = 'Level Scale Anchors.txt';
    if (missing.includes('levelAnchors'))
      return { occupations, activityTitles, anchors: new Map() };
    const anchors = await readAnchors(folder);
    return anchors.value === null || anchors.problems.length > 0
      ? { problems: placed(anchors.problems, file, null) }
      : { occupations, activityTitles, anchors: anchors.value };
  } catch (error) {
    return { problems: failure(error, file) };
  }
}

function placed(findings: readonly Finding[], file: string, soc: string | null): Problem[] {
  return findings.map((found) => ({ ...found, occupation: soc, file }));
}

function failure(error: unknown, file: string): Problem[] {
  if (!(error instanceof TableFailure)) throw error;
  return placed([error.finding], file, null);
}

function factsOf(
  { soc, title, description }: ReleaseOccupation,
  rows: RowsOf,
  {
    folder,
    missing,
    reference,
  }: { folder: ReleaseFolder; missing: ReleaseTable[]; reference: Reference },
): ReleaseFacts {
  const { occupations, activityTitles, anchors } = reference;
  return {
    schemaVersion: '1.0',
    release: folder.release,
    date: folder.date,
    attribution: onetNotice(folder.release, 'file'),
    soc,
    title,
    description,
    ...rows,
    related: rows.related.flatMap((one) => {
      const other = occupations.get(one.soc);
      return other ? [{ soc: one.soc, title: other.title, tier: one.tier }] : [];
    }),
    workActivities: workActivities(rows.workActivities, activityTitles),
    levelAnchors: Object.fromEntries([...anchors].map(([skill, points]) => [skill, [...points]])),
    missing,
  };
}

/** The activities by title, each with its tasks. Ids that the reference doesn't have are of another release. */
function workActivities(
  rows: RowsOf['workActivities'],
  titles: ReadonlyMap<string, string>,
): ReleaseFacts['workActivities'] {
  const activities = new Map<string, ReleaseFacts['workActivities'][number]>();
  for (const { task, activity } of rows) {
    const title = titles.get(activity);
    if (title === undefined) continue;
    const known = activities.get(activity) ?? { id: activity, title, tasks: [] };
    known.tasks.push(task);
    activities.set(activity, known);
  }
  return [...activities.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
}
