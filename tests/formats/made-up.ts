import type { SheetLogo } from '../../src/formats/sheet-logo.ts';
import type { Framework } from '../../src/model/framework/framework.ts';
import type { Place, PlaceGroup, PlaceHead } from '../../src/model/framework/place.ts';
import {
  DOMAIN_GROUP,
  DOMAINS,
  LEVEL_GROUP,
  LEVELS,
  AI_AT_WORK,
  AI_GROUP,
} from '../../src/model/framework/schemes/ler-me.ts';
import type { Statement } from '../../src/model/framework/statement.ts';
import { splitTopic } from '../../src/model/framework/statement-text.ts';
import { AnchorMaker, statementCode, statementUuid } from '../../src/model/identifiers.ts';
import { placeSheet } from '../../src/model/sheets/build-sheet.ts';
import type { Criterion, RubricSheet, SheetScope } from '../../src/model/sheets/rubric-sheet.ts';

/** Made-up frameworks and sheets: the smallest that are valid, so that a test changes only what it is about. */

const ID = '11-2222.33';

function makeStatements(
  { id: place, prefix }: Pick<Place, 'id' | 'prefix'>,
  sentences: string[],
): Statement[] {
  const anchors = new AnchorMaker();
  return sentences.map((sentence, index) => {
    const { topic, text } = splitTopic(sentence);
    const { id } = anchors.next(place, topic, text);
    return {
      code: statementCode(prefix, index + 1),
      id,
      uuid: statementUuid(ID, id),
      number: index + 1,
      topic,
      text,
      citations: [],
    };
  });
}

const [emerging] = LEVELS;
if (!emerging) throw new Error('The scheme has no level.');
/** The first level of the scheme that most exports follow. */
export const EMERGING: PlaceHead = emerging;
export { AI_AT_WORK };
export const COMMUNICATION: PlaceHead = DOMAINS[0] ?? emerging;

export const makePlace = (head: PlaceHead, sentences: string[]): Place => ({
  ...head,
  statements: makeStatements(head, sentences),
});

const group = (head: Omit<PlaceGroup, 'places' | 'introduction' | 'sources'>, places: Place[]) => ({
  ...head,
  introduction: null,
  sources: [],
  places,
});

/** The levels of the scheme, each with two statements; `given` says others for some, by id. */
export const makeLevels = (given: Record<string, string[]> = {}): PlaceGroup =>
  group(
    LEVEL_GROUP,
    LEVELS.map((head) =>
      makePlace(
        head,
        given[head.id] ?? [
          `Wicks at the ${head.name} level — trim before dusk.`,
          `Ladders at the ${head.name} level — carry and place on level ground.`,
        ],
      ),
    ),
  );

export const makeAiAtWork = (sentences: string[]): PlaceGroup =>
  group(AI_GROUP, [makePlace(AI_AT_WORK, sentences)]);

/** Durable skills with statements in one domain. */
export const makeDurableSkills = (sentences: string[], head = COMMUNICATION): PlaceGroup =>
  group(DOMAIN_GROUP, [makePlace(head, sentences)]);

/** The logo of a site, six times as wide as it is high. */
export const LOGO: SheetLogo = {
  type: 'svg',
  bytes: new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 10"><path d="M0 0h60v10z"/></svg>',
  ),
};

/** A group of a table that follows no scheme: so many levels in order, named by their number, with a statement each. */
export const makeOwnLevels = (count: number): PlaceGroup =>
  group(
    { ...LEVEL_GROUP, id: 'stages', noun: { one: 'stage', many: 'stages' } },
    Array.from({ length: count }, (_, at) =>
      makePlace(
        {
          id: `stage-${at + 1}`,
          name: `Stage ${at + 1}`,
          fullName: `Stage ${at + 1}`,
          prefix: `S${at + 1}`,
          order: at + 1,
          summary: null,
          text: null,
        },
        [`Kilns in stage ${at + 1} — fire them.`],
      ),
    ),
  );

export function makeFramework(overrides: Partial<Framework> = {}): Framework {
  return {
    id: ID,
    path: `occupations/${overrides.id ?? ID}`,
    title: 'Lamp Lighters',
    publisher: null,
    version: 'v.1',
    language: 'en',
    exportedAt: '2026-05-15T12:40:52.082Z',
    description: null,
    contextCovered: 'Covers lamps.',
    credits: [],
    attribution: '© Somebody',
    notice: 'Statements © Somebody.',
    onet: { release: '30.2' },
    groups: [makeLevels()],
    strands: null,
    sources: [],
    occupation: null,
    files: [],
    notes: [],
    ...overrides,
  };
}

/** A framework of a table: areas without levels, and nothing of O*NET. */
export function makeAreasOnly(): Framework {
  const area: PlaceHead = {
    id: 'glazing',
    name: 'Glazing',
    fullName: 'Glazing',
    prefix: 'GLA',
    order: null,
    summary: null,
    text: null,
  };
  return makeFramework({
    id: 'pottery',
    path: 'frameworks/pottery',
    title: 'Pottery',
    onet: null,
    contextCovered: null,
    groups: [
      group(
        {
          ...DOMAIN_GROUP,
          id: 'areas',
          name: 'Areas',
          member: 'area',
          noun: { one: 'area', many: 'areas' },
          lead: null,
        },
        [makePlace(area, ['Buckets — stir them.', 'Brushes — clean them.'])],
      ),
    ],
  });
}

/** The scope of sheets about a level, AI at work or a domain of the scheme. */
export const scopeOf = ({ id }: Pick<Place, 'id'>): SheetScope => {
  const holder = LEVELS.some((one) => one.id === id)
    ? LEVEL_GROUP
    : id === AI_AT_WORK.id
      ? AI_GROUP
      : DOMAIN_GROUP;
  return { kind: 'place', group: holder.id, place: id };
};

/** A sheet about the first level; a checklist unless another kind is asked for. */
export function makeSheet(
  overrides: Partial<RubricSheet> = {},
  kind: 'checklist' | 'single-point' = 'checklist',
  framework: Framework = makeFramework(),
): RubricSheet {
  const [levels] = framework.groups;
  const place = levels?.places[0];
  if (!levels || !place) throw new Error('The framework has no place.');
  return { ...placeSheet(framework, kind, { group: levels, place }), ...overrides };
}

export function makeCriterion(overrides: Partial<Criterion> = {}): Criterion {
  return {
    code: 'EM-01',
    statementId: 'emerging-wicks',
    uuid: '00000000-0000-5000-8000-000000000000',
    topic: 'Wicks',
    text: 'trim before dusk.',
    group: null,
    descriptors: {},
    ...overrides,
  };
}

/** What an importer, a spreadsheet and a page may trip over. */
export const HOSTILE_TEXTS = {
  comma: 'Bills, notes, and coins',
  quotes: 'The "final" notice, ""doubled""',
  lineBreaks: 'First line\nsecond line\r\nthird\rfourth',
  formula: '=1+1',
  formulaCall: '=HYPERLINK("http://example.com","click")',
  plus: '+1 (555) 010',
  minus: '-5 days overdue',
  at: '@SUM(A1:A9)',
  tab: '\tindented',
  markup: '<script>alert(1)</script> & <b>bold</b>',
  backslashQuote: 'a \\" b \\',
  accents: 'Übung, café, naïve, Ærø, Łódź',
  rightToLeft: 'חשבון and حساب',
  control: 'bell\u0007 null\u0000 end',
  typst: '#set page(width: 1pt) $x$ *bold* _it_ @ref <label> // gone /* gone */',
  long: `${'Very long topic about delinquent accounts '.repeat(8).slice(0, 299)}.`,
  oneWord: 'x'.repeat(300),
  curly: 'the learner’s “own” words…',
  percentComma: '50%, 20%2C',
  emoji: '📋 done ✓',
} as const;

/** A sheet with a row for each of them, as topic and as text. */
export function makeHostileSheet(kind: 'checklist' | 'single-point' = 'checklist'): RubricSheet {
  const rows = Object.values(HOSTILE_TEXTS);
  return makeSheet(
    {
      criteria: rows.map((text, index) =>
        makeCriterion({ code: `EM-${String(index + 1).padStart(2, '0')}`, topic: text, text }),
      ),
    },
    kind,
  );
}

/** Two strands across the four levels; the second is described at the first level only. */
export function makeAnalyticSheet(): RubricSheet {
  const sheet = makeSheet();
  const ids = LEVELS.map(({ id }) => id);
  const row = (topic: string, described: string[]) =>
    makeCriterion({
      code: null,
      statementId: null,
      topic,
      text: `All about ${topic.toLowerCase()}.`,
      descriptors: Object.fromEntries(
        ids.map((id) => [
          id,
          described.includes(id)
            ? [{ code: 'EM-01', topic: 'Wicks', text: `${topic} ${id}.` }]
            : [],
        ]),
      ),
    });
  return {
    ...sheet,
    kind: 'analytic',
    code: 'ALL-AN',
    title: 'All four levels: analytic sheet',
    scope: { kind: 'framework' },
    step: null,
    notDescribed: 'Not described at this level.',
    grouping: 'Strands are Levelbook’s own grouping; the framework has none.',
    columns: [
      { id: 'target', heading: 'Strand', hint: null, kind: 'target', width: 20 },
      ...LEVELS.map(({ id, name }, at) => ({
        id,
        heading: name,
        hint: null,
        kind: 'descriptor' as const,
        width: 20,
        step: { order: at + 1, of: LEVELS.length },
      })),
    ],
    criteria: [row('Lamps', ids), row('Ladders', ids.slice(0, 1))],
  };
}
