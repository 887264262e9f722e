import type { Place, PlaceGroup } from '../model/framework/place.ts';
import {
  AI_AT_WORK,
  AI_GROUP,
  DOMAIN_GROUP,
  DOMAINS,
  LEVEL_GROUP,
  LEVELS,
} from '../model/framework/schemes/ler-me.ts';
import { capitalised } from '../model/counting.ts';
import { slugOf } from '../model/identifiers.ts';
import type { Draft, DraftPlace, DraftStatement } from './draft.ts';
import { levelNoun } from './level-noun.ts';
import { PrefixMaker } from './prefixes.ts';
import { problem, type ImportProblem } from './problem.ts';
import { nameKey } from './text.ts';

/** The place that a statement stands in; undefined where the draft has none for it. */
export type PlaceOf = (statement: DraftStatement) => Place | undefined;

/** Words that already say what a level is: `Grade 9` needs no “level” behind it. */
const SAYS_LEVEL =
  /\b(?:level|stage|grade|band|year|step|tier|phase|key stage|class|niveau|stufe|nivel|klasse)\b/iu;

/** Names of pages that every framework has, and ids of what stands on them beside its places. */
const TAKEN_IDS = [
  ...[
    'index',
    'rubrics',
    'career',
    'tasks-and-skills',
    'titles',
    'main',
    'top',
    'q',
    'about',
    'supplied',
  ],
  ...['sources', 'sheets', 'files', 'data-notes', 'onward', 'more', 'take'],
];

/** The groups of places that a draft has: levels, and a group for each of its parts; or areas; or one place for all. */
export function draftGroups(draft: Draft): {
  groups: PlaceGroup[];
  placeOf: PlaceOf;
  problems: ImportProblem[];
} {
  const maker = new GroupMaker(draft);
  const groups: PlaceGroup[] = [];
  const byName = new Map<string, Place>();
  const add = (group: PlaceGroup, part: string | null): void => {
    groups.push(group);
    for (const place of group.places) byName.set(key(part, place.name), place);
    // Statements without an area stand in the only place, or in the one that was added for them behind the others.
    const last = group.places.at(-1);
    if (last) byName.set(key(part, ''), last);
  };
  const parts = new Set(draft.statements.filter(withoutLevel).map(({ part }) => part));
  const levelParts = new Set(draft.statements.filter(withLevel).map(({ part }) => part));
  const inOrder = new Set(draft.statements.map(({ part }) => part));
  let levels: PlaceGroup | null = null;
  for (const part of inOrder) {
    if (levelParts.has(part) && !levels) {
      levels = maker.levels();
      add(levels, LEVEL_PART);
    }
    if (parts.has(part)) add(maker.part(part), part);
  }
  return {
    groups,
    problems: maker.problems,
    placeOf: (statement) =>
      statement.level === null
        ? byName.get(key(statement.part, statement.area ?? ''))
        : byName.get(key(LEVEL_PART, statement.level)),
  };
}

const LEVEL_PART = '\u0000levels';

function key(part: string | null, place: string): string {
  return `${part ?? ''}\u0000${place}`;
}

function withLevel({ level }: DraftStatement): boolean {
  return level !== null;
}

function withoutLevel({ level }: DraftStatement): boolean {
  return level === null;
}

class GroupMaker {
  readonly problems: ImportProblem[] = [];
  readonly #draft: Draft;
  readonly #prefixes = new PrefixMaker();
  readonly #placeIds = new Set(TAKEN_IDS);
  readonly #groupIds = new Set([...TAKEN_IDS, 'levels']);

  constructor(draft: Draft) {
    this.#draft = draft;
    for (const { prefix, spot } of [...draft.levels, ...draft.areas]) {
      if (prefix === null || this.#prefixes.keep(prefix)) continue;
      const message = `The prefix ${prefix} stands twice.`;
      this.problems.push(problem('DUPLICATE_PREFIX', message, spot));
    }
  }

  levels(): PlaceGroup {
    const { levels, levelWord } = this.#draft;
    const noun = levelNoun(levelWord, levels);
    const places = levels.map((level, index) => {
      const known = this.#known(LEVELS, level.name);
      const fullName = levelName(level.name, noun.one);
      return { ...this.#place(level, 2, 'L', known), fullName, order: index + 1 };
    });
    const name = capitalised(noun.many);
    return { ...LEVEL_GROUP, name, noun, introduction: null, sources: [], places };
  }

  /** The group of a part, or of all statements without a level where the draft has no parts. */
  part(part: string | null): PlaceGroup {
    const statements = this.#draft.statements.filter(
      (one) => one.part === part && one.level === null,
    );
    const named = new Set(statements.map(({ area }) => area));
    const areas = this.#draft.areas.filter(
      ({ name }) => named.has(name) || (part === null && this.#isUnused(name)),
    );
    const name = part ?? (areas.length > 0 ? 'Areas' : 'Statements');
    if (areas.length === 0) return this.#onePlace(name);
    const head = this.#knownGroup(name);
    const others = named.has(null) ? [otherArea(areas)] : [];
    const id = head?.id ?? this.#groupId(name);
    return {
      id,
      name,
      member: part === null ? 'area' : id,
      noun: { one: 'area', many: 'areas' },
      ordered: false,
      claims: 'none',
      pages: 'a-place',
      lead: null,
      ...head,
      introduction: null,
      sources: [],
      places: [...areas, ...others].map((area) =>
        this.#place(area, 3, 'A', this.#known(DOMAINS, area.name)),
      ),
    };
  }

  #onePlace(name: string): PlaceGroup {
    const head = this.#knownGroup(name);
    const id = head?.id ?? this.#groupId(name);
    const place = {
      name,
      summary: null,
      prefix: null,
      spot: { line: null, path: null, cell: null },
    };
    return {
      id,
      name,
      member: id,
      noun: { one: 'statement', many: 'statements' },
      ordered: false,
      claims: 'none',
      pages: 'one',
      lead: null,
      ...head,
      introduction: null,
      sources: [],
      places: [{ ...this.#place(place, 2, 'S', this.#known([AI_AT_WORK], name)), id }],
    };
  }

  #place(
    { name, summary, prefix }: DraftPlace,
    length: 2 | 3,
    letter: string,
    known: Omit<Place, 'statements'> | undefined,
  ): Place {
    const given = prefix ?? (known && this.#prefixes.keep(known.prefix) ? known.prefix : null);
    // An anchor that begins with a digit is no name in style sheets and scripts.
    const address = /^\d/u.test(name) ? `${letter === 'L' ? 'level' : 'area'} ${name}` : name;
    return {
      id: this.#placeId(known?.id ?? slugOf(address)),
      name,
      fullName: name,
      prefix: given ?? this.#prefixes.next(name, length, letter),
      order: null,
      summary,
      text: known?.text ?? null,
      statements: [],
    };
  }

  #known<Head extends { name: string }>(heads: readonly Head[], name: string): Head | undefined {
    if (!this.#draft.lerMe) return undefined;
    return heads.find((head) => nameKey(head.name) === nameKey(name));
  }

  #knownGroup(name: string) {
    return this.#known([AI_GROUP, DOMAIN_GROUP], name);
  }

  #isUnused(area: string): boolean {
    return !this.#draft.statements.some((one) => one.area === area);
  }

  #placeId(wanted: string): string {
    return own(wanted, this.#placeIds);
  }

  #groupId(name: string): string {
    return own(slugOf(name), this.#groupIds);
  }
}

function own(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}

/** Where statements without an area stand in a framework that has areas. */
function otherArea(areas: readonly DraftPlace[]): DraftPlace {
  const names = new Set(areas.map(({ name }) => nameKey(name)));
  const name = names.has('other statements') ? 'Statements without an area' : 'Other statements';
  return { name, summary: null, prefix: null, spot: { line: null, path: null, cell: null } };
}

/** What a level is called where it stands alone: `Emerging level`, `Stage 3`. */
function levelName(name: string, noun: string): string {
  if (/^\d+$/u.test(name)) return `${capitalised(noun)} ${name}`;
  return SAYS_LEVEL.test(name) ? name : `${name} ${noun}`;
}
