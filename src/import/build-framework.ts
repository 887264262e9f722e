import type { Framework, Strand } from '../model/framework/framework.ts';
import type { PlaceGroup } from '../model/framework/place.ts';
import { statementsOf } from '../model/framework/places.ts';
import { draftNotes } from './draft-notes.ts';
import type { Draft, DraftStatement } from './draft.ts';
import { draftGroups, type PlaceOf } from './draft-groups.ts';
import type { ImportProblem } from './problem.ts';
import { StatementMaker } from './statement-maker.ts';
import { slugOf } from '../model/identifiers.ts';

/** Gives a draft its places with their ids and its statements with their codes. Its `files` are for the caller to fill in. */
export function buildFramework(
  draft: Draft,
  file: string,
): { framework: Framework; problems: ImportProblem[] } {
  const { groups, placeOf, problems } = draftGroups(draft);
  const maker = new StatementMaker(draft);
  const anchors = fill(groups, draft, placeOf, maker);
  const framework: Framework = {
    id: draft.id,
    path: `frameworks/${draft.id}`,
    title: draft.title,
    publisher: draft.publisher,
    version: draft.version,
    language: draft.language,
    exportedAt: draft.exportedAt,
    description: draft.description,
    contextCovered: null,
    credits: draft.credits,
    attribution: null,
    notice: draft.notice,
    onet: null,
    groups,
    strands: strandsOf(draft, groups, anchors),
    sources: draft.sources,
    occupation: null,
    files: [],
    notes: [],
  };
  framework.notes = draftNotes([...draft.notes, ...maker.notes(), ...emptyPlaces(groups)], file);
  return { framework, problems: [...problems, ...maker.problems] };
}

/** Puts each statement into its place: in the order of the draft, and by area where places are levels. */
function fill(
  groups: readonly PlaceGroup[],
  draft: Draft,
  placeOf: PlaceOf,
  maker: StatementMaker,
): Map<DraftStatement, string> {
  const areas = new Map(draft.areas.map(({ name }, index) => [name, index]));
  const held = Map.groupBy(draft.statements, placeOf);
  const anchors = new Map<DraftStatement, string>();
  for (const place of groups.flatMap(({ places }) => places)) {
    const order = ({ area }: DraftStatement): number => areas.get(area ?? '') ?? areas.size;
    const drafted = [...(held.get(place) ?? [])].sort((a, b) => order(a) - order(b));
    for (const statement of drafted) {
      const made = maker.make(place, statement);
      place.statements.push(made);
      anchors.set(statement, made.id);
    }
  }
  return anchors;
}

/** Areas that run across levels, each with its statements in the order of levels. */
function strandsOf(
  draft: Draft,
  groups: readonly PlaceGroup[],
  anchors: ReadonlyMap<DraftStatement, string>,
): Framework['strands'] {
  // Place by place, which is level by level, as the statements stand there.
  const position = new Map(
    statementsOf({ groups: [...groups] }).map(({ id }, index) => [id, index]),
  );
  const list = draft.areas.flatMap((area): Strand[] => {
    const statements = draft.statements
      .filter((one) => one.level !== null && one.area === area.name)
      .map((one) => anchors.get(one) ?? '')
      .sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));
    if (statements.length === 0) return [];
    return [{ id: slugOf(area.name), name: area.name, description: area.summary, statements }];
  });
  return list.length === 0 ? null : { by: 'framework', list: withOwnIds(list) };
}

function withOwnIds(list: Strand[]): Strand[] {
  const taken = new Set<string>();
  return list.map((strand) => {
    let id = strand.id;
    for (let count = 2; taken.has(id); count += 1) id = `${strand.id}-${count}`;
    taken.add(id);
    return { ...strand, id };
  });
}

function emptyPlaces(groups: readonly PlaceGroup[]): Draft['notes'] {
  return groups.flatMap((group) =>
    group.places
      .filter(({ statements }) => statements.length === 0)
      .map((place) => ({
        id: `no-statements-${place.id}`,
        kind: 'incomplete' as const,
        title: `${place.fullName} has no statement`,
        detail: `The table lists “${place.name}”, and no statement stands there.`,
        at: { page: 'group' as const, group: group.id, section: null },
      })),
  );
}
