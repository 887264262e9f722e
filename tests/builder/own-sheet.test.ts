import { describe, expect, test } from 'vitest';
import { sheetFileName } from '../../src/formats/file-names.ts';
import { BROWSER_SHEET_FORMATS } from '../../src/formats/registry.ts';
import { OWN_KINDS } from '../../src/model/builder/draft-link.ts';
import { ownSheet } from '../../src/model/builder/own-sheet.ts';
import { columnsFor } from '../../src/model/sheets/columns.ts';
import { SHEET_KINDS } from '../../src/model/sheets/kinds.ts';
import { sheetsOf } from '../../src/model/sheets/sheets-of.ts';
import type { Draft } from '../../src/model/builder/draft.ts';
import { makeAreasOnly, makeFramework, makeOwnLevels } from '../formats/made-up.ts';
import { makeDraft, makeWorkplace } from './made-up.ts';

const framework = makeWorkplace();
const sheet = (lines: string[], overrides: Partial<Draft> = {}) =>
  ownSheet(framework, makeDraft(framework, lines, overrides));
const rows = (lines: string[], overrides: Partial<Draft> = {}) => sheet(lines, overrides).criteria;

describe('the rows are what was chosen, in that order', () => {
  test('statements stand under the heading above them', () => {
    const made = rows(['DE-02', 'Opening', 'EM-01', 'COM-01', 'Closing', 'AI-02']);
    expect(made.map(({ code, group }) => [code, group])).toEqual([
      ['DE-02', null],
      ['EM-01', 'Opening'],
      ['COM-01', 'Opening'],
      ['AI-02', 'Closing'],
    ]);
  });

  test('a heading without words, or with no statement under it, is not on the sheet', () => {
    expect(rows(['', 'EM-01', 'Nothing here']).map(({ group }) => group)).toEqual([null]);
  });

  test('a holistic sheet is one picture, or one for each heading', () => {
    const kind = { kind: 'holistic' } as const;
    expect(rows(['EM-01', 'DE-01'], kind)).toHaveLength(1);
    const pictures = rows(['Opening', 'EM-01', 'Closing', 'DE-01', 'AI-01'], kind);
    expect(pictures.map(({ descriptors }) => descriptors['picture']?.length)).toEqual([1, 2]);
    expect(pictures.map(({ group }) => group)).toEqual(['Opening', 'Closing']);
  });

  test('an observation log has empty lines and a key of all codes', () => {
    const made = sheet(['Opening', 'EM-01', 'COM-02'], { kind: 'observation-log' });
    expect(made.criteria.every(({ text }) => text === '')).toBe(true);
    expect(made.key?.map(({ code }) => code)).toEqual(['EM-01', 'COM-02']);
  });
});

describe('it claims no more than its statements', () => {
  test.each([
    [['EM-01'], 'does not stand for the level as a whole'],
    [['EM-01', 'EM-02'], 'Emerging is the first of the framework’s four levels.'],
    [
      ['DE-01', 'EM-01'],
      'Statements of the Emerging and Developing levels, chosen by the assessor; this sheet stands for no level.',
    ],
    [['AD-01', 'EM-01', 'PR-01'], 'the Emerging, Proficient and Advanced levels'],
    [['EM-01', 'COM-01', 'AI-01'], 'statements without a level (Communication and AI at work)'],
    [['EM-01', 'EM-02', 'AI-01'], 'stands for no level'],
    [['COM-01', 'LEA-01'], 'gives these statements no level, and this sheet claims none'],
    [['AI-01'], 'this sheet claims none'],
  ])('%j', (lines, claim) => {
    expect(sheet(lines).claim).toContain(claim);
  });

  test('a framework with levels of its own is spoken of in its own words', () => {
    const kilns = makeFramework({ groups: [makeOwnLevels(7)] });
    const claim = (lines: string[]) => ownSheet(kilns, makeDraft(kilns, lines)).claim;
    expect(claim(['S3-01'])).toBe('Stage 3 is the third of the framework’s seven stages.');
    expect(claim(['S3-01', 'S1-01'])).toBe(
      'Statements of the Stage 1 and Stage 3 stages, chosen by the assessor; this sheet stands for no stage.',
    );
  });

  test('where the framework has no levels, nothing is said of levels', () => {
    const pottery = makeAreasOnly();
    const own = ownSheet(pottery, makeDraft(pottery, ['GLA-01']));
    expect(own.claim).toBe('Chosen by the assessor.');
    expect(JSON.stringify(own)).not.toMatch(/level/iu);
  });

  test('headings are called the assessor’s', () => {
    expect(sheet(['Opening', 'EM-01']).grouping).toContain('by the assessor');
    expect(sheet(['EM-01']).grouping).toBeNull();
  });
});

describe('it carries what every sheet carries', () => {
  const own = sheet(['EM-01', 'DE-01'], { title: 'Week 3' });
  const ready = sheetsOf(framework)[0];

  test('code, version, notices and an address that makes the same sheet again', () => {
    expect(own.code).toMatch(/^OWN-[A-Z2-9]{5}$/u);
    expect(own.version).toBe(ready?.version);
    expect(own.notices).toEqual(ready?.notices);
    expect(own.permalink).toMatch(/^rubric-builder\.html#b=2&o=11-2222\.33&/u);
    expect(own.title).toBe('Week 3: checklist');
  });

  test('another sheet has another code, the same one the same', () => {
    expect(sheet(['EM-01', 'DE-01'], { title: 'Week 3' }).code).toBe(own.code);
    expect(sheet(['DE-01', 'EM-01'], { title: 'Week 3' }).code).not.toBe(own.code);
  });

  test('the sources are those of its own statements', () => {
    const cited = makeWorkplace();
    cited.groups[0]!.places[0]!.statements[0]!.citations = [
      { source: 'onet', label: 'O*NET v30.2', detail: '' },
      { source: null, label: 'A blog', detail: '' },
    ];
    expect(ownSheet(cited, makeDraft(cited, ['EM-01'])).sources).toEqual([
      'Framework v.1',
      'O*NET',
      'A blog (unverified)',
    ]);
    expect(ownSheet(cited, makeDraft(cited, ['DE-01'])).sources).toEqual(['Framework v.1']);
  });

  test('an own scale keeps “not observed” as its last step, without points', () => {
    const scale = [
      { mark: '2', label: 'Yes', meaning: '', points: 2 },
      { mark: '1', label: 'Partly', meaning: '', points: 1 },
    ];
    const { scale: steps } = sheet(['EM-01'], { scale });
    expect(steps.map(({ label, points }) => [label, points])).toEqual([
      ['Yes', 2],
      ['Partly', 1],
      ['Not observed', null],
    ]);
  });

  test('own lines at the top stand in the place of the usual ones', () => {
    expect(sheet(['EM-01'], { fields: ['Cohort'] }).headerFields).toEqual(['Cohort']);
    expect(sheet(['EM-01'], { fields: [] }).headerFields).toEqual([]);
  });
});

describe('columns make room for the boxes of a longer scale', () => {
  test.each(
    SHEET_KINDS.flatMap(({ name, columns }) =>
      [2, 4, 5, 7].map((boxes) => ({ name, columns, boxes })),
    ),
  )('$name with $boxes boxes adds up to its width', ({ columns, boxes }) => {
    const fitted = columnsFor(columns, boxes, boxes === 7);
    const sum = (all: { width: number }[]) => all.reduce((total, { width }) => total + width, 0);
    expect(sum(fitted)).toBe(sum(columns));
    expect(Math.min(...fitted.map(({ width }) => width))).toBeGreaterThan(4);
    const ratings = (all: typeof columns) => all.find(({ kind }) => kind === 'ratings')?.width ?? 0;
    if (boxes <= 4) expect(fitted).toEqual(columns);
    else expect(ratings(fitted)).toBeGreaterThanOrEqual(ratings(columns));
  });
});

test.each(
  OWN_KINDS.flatMap(({ id: kind }) =>
    BROWSER_SHEET_FORMATS.map((format) => ({ kind, format, name: format.name })),
  ),
)('a $kind can be taken away as $name, or says why not', async ({ kind, format }) => {
  const own = sheet(['Opening', 'EM-01', 'COM-01'], { kind });
  expect(sheetFileName(own, format)).toMatch(/^11-2222\.33-OWN-[A-Z2-9]{5}\./u);
  if (!format.render) {
    expect(format.browserScript).toMatch(/^assets\/\w+\.js$/u);
    return;
  }
  const rendering = await format.render({ framework, sheets: [own] }, {});
  expect(rendering.ok ? rendering.content : rendering.reason).not.toBe('');
  if (kind !== 'observation-log') expect(rendering.ok).toBe(true);
});
