import { AnchorMaker, statementCode, statementUuid } from '../../src/model/identifiers.ts';
import { LEVEL_IDS, LEVELS, type LevelId } from '../../src/model/levels.ts';
import type { Occupation } from '../../src/model/occupation.ts';
import { placeSheet } from '../../src/model/sheets/build-sheet.ts';
import type { Criterion, RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';
import { splitTopic, type Place, type Statement } from '../../src/model/statement.ts';

/** Made-up occupations and sheets: the smallest that are valid, so that a test changes only what it is about. */

const SOC = '11-2222.33';

export function makeStatements(place: Place, sentences: string[]): Statement[] {
  const anchors = new AnchorMaker(place);
  return sentences.map((sentence, index) => {
    const { topic, text } = splitTopic(sentence);
    const { id } = anchors.next(topic, text);
    return {
      code: statementCode(place, index + 1),
      id,
      uuid: statementUuid(SOC, id),
      place,
      number: index + 1,
      topic,
      text,
      citations: [],
    };
  });
}

export const EMERGING: Place = { kind: 'level', level: 'emerging' };

export function makeOccupation(overrides: Partial<Occupation> = {}): Occupation {
  return {
    soc: SOC,
    title: 'Lamp Lighters',
    group: 'Street Work',
    sector: '48-49',
    jobZone: 2,
    jobZoneInferred: false,
    description: null,
    framework: {
      version: 'v.1',
      description: null,
      contextCovered: 'Covers lamps.',
      exportedAt: '2026-05-15T12:40:52.082Z',
      sources: {
        onet: 'v30.2 (CC BY 4.0)',
        crosswalk: 'https://crosswalk.example',
        generator: 'Generator',
      },
      attribution: '© Somebody',
    },
    levels: LEVELS.map(({ id, label }) => ({
      id,
      label,
      statements: makeStatements({ kind: 'level', level: id }, [
        `Wicks at the ${label} level — trim before dusk.`,
        `Ladders at the ${label} level — carry and place on level ground.`,
      ]),
    })),
    aiAtWork: null,
    durableSkills: null,
    anchors: null,
    onetReport: null,
    career: null,
    profile: null,
    strands: null,
    files: [],
    notes: [],
    ...overrides,
  };
}

/** A sheet about the Emerging level; a checklist unless another kind is asked for. */
export function makeSheet(
  overrides: Partial<RubricSheet> = {},
  kind: 'checklist' | 'single-point' = 'checklist',
  occupation: Occupation = makeOccupation(),
): RubricSheet {
  return {
    ...placeSheet(occupation, kind, EMERGING, occupation.levels[0]?.statements ?? []),
    ...overrides,
  };
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
  const row = (topic: string, described: LevelId[]) =>
    makeCriterion({
      code: null,
      statementId: null,
      topic,
      text: `All about ${topic.toLowerCase()}.`,
      descriptors: Object.fromEntries(
        LEVEL_IDS.map((id) => [
          id,
          described.includes(id) ? [`EM-01 Wicks — ${topic} ${id}.`] : [],
        ]),
      ),
    });
  return {
    ...sheet,
    kind: 'analytic',
    code: 'ALL-AN',
    title: 'All four levels: analytic sheet',
    scope: { kind: 'occupation' },
    grouping: 'Strands are Levelbook’s own grouping; the framework has none.',
    columns: [
      { id: 'target', heading: 'Strand', hint: null, kind: 'target', width: 20 },
      ...LEVELS.map(({ id, label }) => ({
        id,
        heading: label,
        hint: null,
        kind: 'descriptor' as const,
        width: 20,
        level: id,
      })),
    ],
    criteria: [row('Lamps', [...LEVEL_IDS]), row('Ladders', ['emerging'])],
  };
}
