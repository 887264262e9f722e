import { citedSourcesOf, restsAloneOn } from '../citations.ts';
import type { DataNoteKind } from '../data-note-kinds.ts';
import type { Framework } from '../framework/framework.ts';
import type { Place, PlaceGroup } from '../framework/place.ts';
import { statementsOf } from '../framework/places.ts';
import type { Occupation } from '../occupation/occupation.ts';
import { exampleQueries, type ExampleQuery } from '../search/examples.ts';
import type { OutlinedGroup } from './outlined.ts';

/**
 * What the pages about the whole site need to know of one framework: its names, and counts in place of what it holds.
 * Small and plain, so that a thousand of them are held, kept and sent at once where the frameworks could not be.
 */
export interface UnitRecord {
  id: string;
  /** The folder of its pages. */
  path: string;
  title: string;
  version: string | null;
  publisher: string | null;
  /** What must be said where its statements are shown. */
  notice: string | null;
  onet: Framework['onet'];
  groups: RecordGroup[];
  occupation: RecordOccupation | null;
  /** The sources that it names itself. */
  sources: Framework['sources'];
  /** The sources that its statements cite, those that Levelbook knows first. */
  cites: SourceCount[];
  /** How many data notes it has of each kind. */
  notes: Partial<Record<DataNoteKind, number>>;
  /** What can be searched for in it. */
  examples: ExampleQuery[];
  /** One of its codes, that looks like what it is; null where it has no statement. */
  exampleCode: string | null;
}

type RecordGroup = Omit<OutlinedGroup, 'places'> & { places: RecordPlace[] };
type RecordPlace = Pick<Place, 'id' | 'name' | 'order'> & { statements: number };

type RecordOccupation = Pick<
  Occupation,
  'soc' | 'group' | 'sector' | 'jobZone' | 'jobZoneInferred'
> & {
  /** How much the O*NET report lists; null where there is none. */
  onetReport: { tasks: number; skills: number; technology: number; tools: number } | null;
  /** How much the career page lists; null where there is none. */
  career: { certificates: number } | null;
  profile: true | null;
  /** How much a release of O*NET tells beside that; absent where none was read. */
  onetRelease?: {
    release: string;
    alternateTitles: number;
    /** The codes of related occupations: pages link to those that are here. */
    related: string[];
  };
};

/** A source, with how many statements cite it, and how many of them no other. */
interface SourceCount {
  source: string;
  statements: number;
  alone: number;
}

/** Whether an occupation can be laid beside another: what is compared comes from a release of O*NET. */
export function isCompared({ occupation }: Pick<UnitRecord, 'occupation'>): boolean {
  return occupation?.onetRelease !== undefined;
}

/** The record of a framework. */
export function unitRecord(framework: Framework): UnitRecord {
  const { id, path, title, version, publisher, notice, onet, groups, sources } = framework;
  const statements = statementsOf(framework);
  return {
    id,
    path,
    title,
    version,
    publisher,
    notice,
    onet,
    groups: groups.map(recordGroup),
    occupation: recordOccupation(framework.occupation),
    sources,
    cites: citedSourcesOf(statements).map((source) => sourceCount(source, statements)),
    notes: countsOf(framework.notes.map(({ kind }) => kind)),
    examples: exampleQueries(framework),
    exampleCode: statements.slice(0, 3).at(-1)?.code ?? null,
  };
}

function recordGroup(group: PlaceGroup): RecordGroup {
  const { id, name, member, noun, shows, ordered, claims, pages, places } = group;
  return {
    id,
    name,
    member,
    noun,
    ...(shows === undefined ? {} : { shows }),
    ordered,
    claims,
    pages,
    places: places.map((place) => ({
      id: place.id,
      name: place.name,
      order: place.order,
      statements: place.statements.length,
    })),
  };
}

function recordOccupation(occupation: Occupation | null): RecordOccupation | null {
  if (occupation === null) return null;
  const { soc, group, sector, jobZone, jobZoneInferred, onetReport, career, profile } = occupation;
  const { onetRelease } = occupation;
  return {
    soc,
    group,
    sector,
    jobZone,
    jobZoneInferred,
    onetReport: onetReport && {
      tasks: onetReport.tasks.length,
      skills: onetReport.skills.length,
      technology: onetReport.technology.length,
      tools: onetReport.tools.length,
    },
    career: career && { certificates: career.certificates.length },
    profile: profile && true,
    ...(onetRelease && {
      onetRelease: {
        release: onetRelease.release,
        alternateTitles: onetRelease.alternateTitles.length,
        related: onetRelease.related.map(({ soc: code }) => code),
      },
    }),
  };
}

function sourceCount(
  source: string,
  statements: readonly Parameters<typeof restsAloneOn>[0][],
): SourceCount {
  const citing = statements.filter(({ citations }) =>
    citations.some((citation) => citation.source === source),
  );
  const alone = citing.filter((statement) => restsAloneOn(statement, source));
  return { source, statements: citing.length, alone: alone.length };
}

function countsOf<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
