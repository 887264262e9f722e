import type { Place, PlaceGroup } from '../framework/place.ts';
import type { Citation, Statement } from '../framework/statement.ts';
import { statementCode, statementUuid } from '../identifiers.ts';
import type { SheetFramework } from '../sheets/sheet-framework.ts';

/**
 * The statements of a framework in few bytes, for the builder: all that follows from the rest is left out, and so are
 * the words about groups and places that no sheet prints.
 */
export interface PackedFramework {
  head: Omit<SheetFramework, 'groups' | 'sources' | 'strands'>;
  /** Sources that the framework itself names. */
  sources: [id: string, name: string, link: string | null][];
  /** Every different citation, once. */
  citations: [source: Citation['source'], label: string, detail: string][];
  groups: [group: PackedGroup, places: [place: PackedPlace, statements: PackedStatement[]][]][];
  /** Statements by their positions among all of the framework. */
  strands: {
    by: NonNullable<SheetFramework['strands']>['by'];
    list: [id: string, name: string, description: string | null, statements: number[]][];
  } | null;
}
type PackedGroup = Pick<
  PlaceGroup,
  'id' | 'name' | 'member' | 'noun' | 'ordered' | 'claims' | 'pages'
>;
/** `fullName` is empty where it is the name. */
type PackedPlace = [
  id: string,
  name: string,
  fullName: string,
  prefix: string,
  order: Place['order'],
];
/** Anchor, topic (empty: none), text, the citations by position, and what does not follow from these. */
type PackedStatement = [
  id: string,
  topic: string,
  text: string,
  citations: number[],
  rest?: Partial<Pick<Statement, 'code' | 'uuid' | 'group' | 'facts'>>,
];

/** What a framework's file of statements calls with them. */
const STATEMENTS_RECEIVER = 'levelbookStatements';

const STATEMENTS_NAME = 'statements.js';

/** Where a framework's statements stand, from the site's root; `path` is the folder of its pages. */
export function statementsFile({ path }: { path: string }): string {
  return `${path}/${STATEMENTS_NAME}`;
}

/** Whether a file of the site holds a framework's statements. */
export function isStatementsFile(file: string): boolean {
  return /^[^/]+\/[^/]+\/[^/]+$/u.test(file) && file.endsWith(`/${STATEMENTS_NAME}`);
}

/** A framework's statements as a classic script, which the builder can load from a folder as well. */
export function statementsScript(framework: SheetFramework): string {
  return `${STATEMENTS_RECEIVER}(${JSON.stringify(packStatements(framework))})\n`;
}

export function packStatements(framework: SheetFramework): PackedFramework {
  const { id, path, title, version, description, contextCovered, notice, onet } = framework;
  const { groups, sources, strands, imprint } = framework;
  const citations = new Map<string, number>();
  const positionOf = ({ source, label, detail }: Citation) => {
    const key = JSON.stringify([source, label, detail]);
    const position = citations.get(key) ?? citations.size;
    citations.set(key, position);
    return position;
  };
  const packed = groups.map((group): PackedFramework['groups'][0] => [
    packGroup(group),
    group.places.map((place) => [
      packPlace(place),
      place.statements.map((one): PackedStatement => {
        const rest = restOf(one, place, id);
        const parts = [one.id, one.topic ?? '', one.text, one.citations.map(positionOf)] as const;
        return Object.keys(rest).length === 0 ? [...parts] : [...parts, rest];
      }),
    ]),
  ]);
  return {
    head: {
      id,
      path,
      title,
      version,
      description,
      contextCovered,
      notice,
      onet,
      ...(imprint ? { imprint } : {}),
    },
    sources: sources.map((source) => [source.id, source.name, source.link]),
    citations: [...citations.keys()].map((key) => JSON.parse(key) as [null, string, string]),
    groups: packed,
    strands: packStrands(strands, groups),
  };
}

const anchorsOf = (groups: PlaceGroup[]) =>
  groups.flatMap(({ places }) =>
    places.flatMap(({ statements }) => statements.map(({ id }) => id)),
  );

function packStrands(
  strands: SheetFramework['strands'],
  groups: PlaceGroup[],
): PackedFramework['strands'] {
  if (!strands) return null;
  const positions = new Map(anchorsOf(groups).map((id, at) => [id, at]));
  return {
    by: strands.by,
    list: strands.list.map(({ id, name, description, statements }) => [
      id,
      name,
      description,
      statements.flatMap((anchor) => positions.get(anchor) ?? []),
    ]),
  };
}

function packGroup({ id, name, member, noun, ordered, claims, pages }: PlaceGroup): PackedGroup {
  return { id, name, member, noun, ordered, claims, pages };
}

function packPlace({ id, name, fullName, prefix, order }: Place): PackedPlace {
  return [id, name, fullName === name ? '' : fullName, prefix, order];
}

/** What of a statement can't be worked out in the browser: a code or a UUID that the framework brings, its heading, its facts. */
function restOf(
  { code, uuid, id, number, group, facts }: Statement,
  { prefix }: Place,
  frameworkId: string,
): NonNullable<PackedStatement[4]> {
  return {
    ...(code === statementCode(prefix, number) ? {} : { code }),
    ...(uuid === statementUuid(frameworkId, id) ? {} : { uuid }),
    ...(group === undefined ? {} : { group }),
    ...(facts === undefined ? {} : { facts }),
  };
}

/** The framework again, with its statements; the words about groups and places that were left out are null. */
export function unpackStatements({
  head,
  sources,
  citations,
  groups,
  strands,
}: PackedFramework): SheetFramework {
  const cited = citations.map(([source, label, detail]) => ({ source, label, detail }));
  const statementFrom = (
    [id, topic, text, positions, rest]: PackedStatement,
    prefix: string,
    number: number,
  ): Statement => ({
    code: statementCode(prefix, number),
    id,
    uuid: rest?.uuid ?? statementUuid(head.id, id),
    number,
    topic: topic === '' ? null : topic,
    text,
    citations: positions.flatMap((position) => cited[position] ?? []),
    ...rest,
  });
  const unpacked = groups.map(([group, places]): PlaceGroup => ({
    ...group,
    lead: null,
    introduction: null,
    sources: [],
    places: places.map(([[id, name, fullName, prefix, order], statements]) => ({
      id,
      name,
      fullName: fullName || name,
      prefix,
      order,
      summary: null,
      text: null,
      statements: statements.map((one, at) => statementFrom(one, prefix, at + 1)),
    })),
  }));
  return {
    ...head,
    sources: sources.map(([id, name, link]) => ({ id, name, link })),
    groups: unpacked,
    strands: unpackStrands(strands, unpacked),
  };
}

function unpackStrands(
  strands: PackedFramework['strands'],
  groups: PlaceGroup[],
): SheetFramework['strands'] {
  if (!strands) return null;
  const anchors = anchorsOf(groups);
  return {
    by: strands.by,
    list: strands.list.map(([id, name, description, statements]) => ({
      id,
      name,
      description,
      statements: statements.flatMap((position) => anchors[position] ?? []),
    })),
  };
}
