import { beforeAll, describe, expect, test } from 'vitest';
import { bundleCover } from '../../scripts/sheets/bundle-cover.ts';
import { sheetsPdf } from '../../scripts/sheets/render-pdf.ts';
import type { RenderOptions } from '../../src/formats/format.ts';
import { cleanText } from '../../src/model/plain-text.ts';
import { criterionSentence, isFreeLine } from '../../src/formats/sheet-text.ts';
import { SHEET_KINDS } from '../../src/model/sheets/kinds.ts';
import { sheetsOf } from '../../src/model/sheets/sheets-of.ts';
import type { RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';
import { contentOf } from '../formats/content.ts';
import {
  HOSTILE_TEXTS,
  LOGO,
  makeAreasOnly,
  makeCriterion,
  makeFramework,
  makeHostileSheet,
  makeOwnLevels,
  makeSheet,
} from '../formats/made-up.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';
import { realFramework, realSheet } from './real-framework.ts';

const MADE_AT = '2026-05-15T12:40:52.082Z';
const SITE = 'https://example.org/levelbook/';

const pdf = (sheet: RubricSheet, options: RenderOptions = {}) =>
  readPdf(contentOf(sheetsPdf([sheet], { madeAt: MADE_AT, ...options })).bytes);

/** Text without white space: lines break after hyphens and in long words, too. */
const solid = (text: string) => text.replace(/[\s\u200B]+/gu, '');
const textOf = ({ pages }: ReadPdf) => pages.map(({ text }) => solid(text)).join('');

/** Everything that must stay on one page: each row's sentence, each printed statement. */
const wholes = (sheet: RubricSheet) =>
  sheet.criteria.flatMap((criterion) => {
    const lines = Object.values(criterion.descriptors).flat();
    const target = sheet.columns.some(({ kind }) => kind === 'target') && lines.length === 0;
    return [
      ...(target && !isFreeLine(criterion) ? [criterionSentence(criterion)] : []),
      ...lines.map(({ topic, text }) => (topic === null ? text : `${topic} — ${text}`)),
    ].map(solid);
  });

const pagesWith = (read: ReadPdf, text: string) =>
  read.pages.filter((page) => solid(page.text).includes(text)).length;

/** The longest and the shortest sheet of each kind, and those about all levels. */
const CODES = [
  'EM-CL',
  'AI-CL',
  'MET-CL',
  'AI-SP',
  'MIN-SP',
  'COM-SC',
  'FOR-SC',
  'AI-HO',
  'CRE-HO',
  'PR-OL',
  'ALL-OL',
  'ALL-HO',
  'ALL-AN',
];

describe.each(['a4', 'letter'] as const)('a sheet on %s', (paper) => {
  test.each(CODES)(
    '%s keeps each row on one page, under a head, and counts its pages',
    async (code) => {
      const sheet = await realSheet(code);
      const read = pdf(sheet, { paper, siteUrl: SITE });
      for (const whole of wholes(sheet)) expect(pagesWith(read, whole), whole).toBe(1);
      const head = sheet.columns.find(({ kind }) => kind !== 'target')!.heading;
      for (const page of read.pages) {
        const hasRows = wholes(sheet).some((whole) => solid(page.text).includes(whole));
        if (hasRows) expect(page.text).toContain(head);
      }
      read.pages.forEach(({ text }, index) => {
        expect(text).toContain(`page ${index + 1} of ${read.pages.length}`);
        expect(text).toContain(`43-3011.00/${code} · v.26.05`);
      });
    },
  );

  test.each(CODES)('%s has no empty last page and no heading without its row', async (code) => {
    const sheet = await realSheet(code);
    const { pages } = pdf(sheet, { paper, siteUrl: SITE });
    expect(pages.at(-1)!.text).toContain(sheet.closingFields.at(-1));
    for (const { topic, text, descriptors } of sheet.criteria) {
      const [first] = Object.values(descriptors).flat();
      if (!first || !sheet.columns.some(({ kind }) => kind === 'target')) continue;
      const page = pages.find((one) => solid(one.text).includes(solid(topic + text)));
      expect(solid(page?.text ?? ''), topic).toContain(solid(first.topic ?? ''));
    }
  });
});

test('a checklist of seven statements is one page of A4', async () => {
  expect(pdf(await realSheet('MET-CL'), { siteUrl: SITE }).pages).toHaveLength(1);
});

test('a page is the paper’s size, and an analytic sheet lies on its side', async () => {
  const [a4] = pdf(makeSheet()).pages;
  expect([a4!.width, a4!.height].map(Math.round)).toEqual([595, 842]);
  const [letter] = pdf(makeSheet(), { paper: 'letter' }).pages;
  expect([letter!.width, letter!.height].map(Math.round)).toEqual([612, 792]);
  const [side] = pdf(await realSheet('ALL-AN')).pages;
  expect(side!.width).toBeGreaterThan(side!.height);
});

test('a PDF is tagged, follows PDF/UA-1, and has a title and a language', () => {
  const read = pdf(makeSheet());
  expect(read).toMatchObject({ tagged: true, pdfUa: '1', language: 'en' });
  expect(read.title).toBe(
    'Lamp Lighters · Emerging level: checklist · 11-2222.33/EM-CL · framework v.1',
  );
});

test('the same sheet makes the same bytes, dated when the framework was exported', () => {
  const options = { madeAt: MADE_AT, siteUrl: SITE };
  const [one, other] = [makeSheet(), makeSheet()].map(
    (sheet) => contentOf(sheetsPdf([sheet], options)).bytes,
  );
  expect(one!.equals(other!)).toBe(true);
  expect(pdf(makeSheet()).created).toBe('2026-05-15T12:40:52+00:00');
});

describe('what stands on a sheet', () => {
  let text: string;
  beforeAll(() => {
    text = textOf(pdf(makeSheet(), { siteUrl: SITE }));
  });

  test('level mark, claim, instructions and legend', () => {
    expect(text).toContain(solid('1 of 4'));
    expect(text).toContain(solid('first of the framework’s four levels'));
    expect(text).toContain(solid('N = Not observed'));
  });

  test('fields to fill in, and signatures', () => {
    for (const field of ['Learner', 'Assessor', 'Date', 'Next step', 'Learner: signature']) {
      expect(text).toContain(solid(field));
    }
  });

  test('sources, notices and the address', () => {
    expect(text).toContain(solid('© Somebody'));
    expect(text).toContain(solid('O*NET® is a trademark'));
    expect(text).toContain(
      solid('https://example.org/levelbook/occupations/11-2222.33/rubrics/emerging-checklist.html'),
    );
  });
});

test('a QR code and a link are there only where the site’s address is known', () => {
  const bytesOf = (options: RenderOptions) =>
    contentOf(sheetsPdf([makeSheet()], options)).bytes.toString('latin1');
  expect(bytesOf({ siteUrl: SITE })).toMatch(/\/Subtype \/Image\b/u);
  expect(bytesOf({ siteUrl: SITE })).toContain('/URI (https://example.org/levelbook/');
  expect(bytesOf({})).not.toMatch(/\/Subtype \/Image\b|\/URI/u);
});

test('every sheet of the exports in hand is at most 90 KB', async () => {
  const sheets = sheetsOf(await realFramework());
  for (const sheet of sheets.filter(({ code }) => CODES.includes(code))) {
    const { bytes } = contentOf(sheetsPdf([sheet], { siteUrl: SITE }));
    expect(bytes.length, sheet.code).toBeLessThanOrEqual(90_000);
  }
});

describe('hostile text', () => {
  /** Of these a reader of glyphs in their order can't tell the text again. */
  const UNREADABLE = new Set<string>([
    HOSTILE_TEXTS.rightToLeft,
    HOSTILE_TEXTS.emoji,
    HOSTILE_TEXTS.oneWord,
  ]);

  test('is printed as it is, and nothing in it is taken for markup', () => {
    const text = textOf(pdf(makeHostileSheet()));
    for (const hostile of Object.values(HOSTILE_TEXTS)) {
      if (!UNREADABLE.has(hostile)) expect(text).toContain(solid(cleanText(hostile)));
    }
  });

  test('in a script that Levelbook’s fonts lack is a warning that names it, never a failure', () => {
    const rendering = sheetsPdf([
      makeSheet({ criteria: [makeCriterion({ text: 'é 収集 \u{1F9FE}' })] }),
    ]);
    expect(rendering.ok && rendering.warnings).toEqual([expect.stringMatching(/lack: .*収/u)]);
  });

  test('in every other field of a sheet doesn’t stop it', () => {
    const hostile = `${HOSTILE_TEXTS.typst} ${HOSTILE_TEXTS.quotes} ${HOSTILE_TEXTS.oneWord}`;
    const sheet = makeSheet({
      title: hostile,
      claim: hostile,
      instructions: hostile,
      grouping: hostile,
      version: hostile,
      headerFields: [hostile, hostile],
      closingFields: [hostile],
      signatures: [hostile],
      sources: [hostile],
      notices: [hostile],
      scale: [{ mark: hostile, label: hostile, meaning: hostile, points: null }],
      key: [{ code: hostile, topic: hostile }],
    });
    expect(sheetsPdf([sheet]).ok).toBe(true);
  });
});

describe('unusual sheets', () => {
  test('a row longer than a page goes on over the next, with all its words', () => {
    const words = Array.from({ length: 2000 }, (_, index) => `word${index}`);
    const read = pdf(makeSheet({ criteria: [makeCriterion({ text: words.join(' ') })] }));
    const text = textOf(read);
    for (const word of words) expect(text).toContain(word);
  });

  test('five hundred rows are all there', () => {
    const criteria = Array.from({ length: 500 }, (_, index) =>
      makeCriterion({ code: `EM-${index + 100}` }),
    );
    const text = textOf(pdf(makeSheet({ criteria })));
    for (const { code } of criteria) expect(text).toContain(code);
  });

  test('no rows, no scale, no fields and no signatures still make a page', () => {
    const empty = { criteria: [], scale: [], headerFields: [], closingFields: [], signatures: [] };
    expect(pdf(makeSheet(empty)).pages).toHaveLength(1);
  });

  test('tick columns, groups and six steps are set', () => {
    const sheet = makeSheet({
      columns: [
        { id: 'done', heading: 'Done', hint: null, kind: 'tick', width: 10 },
        { id: 'target', heading: 'Statement', hint: null, kind: 'target', width: 50 },
        { id: 'support', heading: 'Support', hint: 'tick one', kind: 'ratings', width: 40 },
      ],
      scale: ['a', 'b', 'c', 'd', 'e', 'long'].map((mark, points) => ({
        mark,
        label: `Step ${mark}`,
        meaning: 'meaning',
        points,
      })),
      criteria: [
        makeCriterion({ group: 'Calls' }),
        makeCriterion({ group: 'Letters', code: 'EM-02' }),
      ],
    });
    const [page] = pdf(sheet).pages;
    expect(page!.text).toMatch(/Done.*Calls.*EM-01.*a b c d e long.*Letters.*EM-02/u);
  });

  test.each([2, 6, 10])('%i levels side by side are all set, in words that stay whole', (count) => {
    const framework = makeFramework({
      groups: [makeOwnLevels(count)],
      strands: {
        by: 'framework',
        list: [
          {
            id: 'kilns',
            name: 'Kilns',
            description: 'Firing.',
            statements: makeOwnLevels(count).places.flatMap(({ statements }) =>
              statements.map(({ id }) => id),
            ),
          },
        ],
      },
    });
    const sheet = sheetsOf(framework).find(({ kind }) => kind === 'analytic')!;
    const [page] = pdf(sheet).pages;
    expect(page!.text).toMatch(/Kilns (?:— )?Firing\./u);
    for (let at = 1; at <= count; at += 1) {
      expect(page!.text).toContain(`Stage ${at}`);
      expect(solid(page!.text)).toContain(solid(`Kilns in stage ${at} — fire them.`));
    }
  });

  test('a sheet of a framework without levels says nothing of them', () => {
    const sheet = sheetsOf(makeAreasOnly())[0]!;
    expect(textOf(pdf(sheet))).not.toMatch(/levels?(?!book)/iu);
  });

  test('every kind of sheet has one of its codes among the tested', () => {
    for (const { code } of SHEET_KINDS) {
      expect(CODES.some((tested) => tested.endsWith(`-${code}`))).toBe(true);
    }
  });
});

describe('large print', () => {
  test('lies on its side and keeps each row on one page', async () => {
    for (const code of ['EM-CL', 'AI-SP', 'ALL-AN']) {
      const sheet = await realSheet(code);
      const read = pdf(sheet, { largePrint: true });
      expect(read.pages[0]!.width).toBeGreaterThan(read.pages[0]!.height);
      for (const whole of wholes(sheet)) expect(pagesWith(read, whole), whole).toBe(1);
    }
  });
});

describe('a bundle', () => {
  test('lists its sheets with their pages, and each sheet counts its own', async () => {
    const framework = await realFramework();
    const sheets = sheetsOf(framework)
      .filter(({ kind }) => kind === 'checklist')
      .slice(0, 3);
    const read = readPdf(
      contentOf(sheetsPdf(sheets, { madeAt: MADE_AT }, bundleCover(framework, sheets))).bytes,
    );
    expect(read.title).toBe('Rubric sheets for Bill and Account Collectors');
    expect(read.pages[0]!.text).toContain('EM-CL Emerging level: checklist 2–3');
    expect(read.pages[1]!.text).toContain('page 1 of 2');
    expect(read.pages[1]!.text).not.toContain('(continued)');
    expect(read.pages[2]!.text).toContain('Emerging level: checklist (continued)');
    expect(read.pages[3]!.text).toContain('page 1 of 2');
    expect(read.outlineEntries).toBe(1 + sheets.length);
  });
});

test('no sheet is no file, in words', () => {
  expect(sheetsPdf([])).toEqual({ ok: false, reason: 'There is no sheet to write.' });
});

test('the logo of a site costs no page, on any sheet, and is in the file once', async () => {
  const sheets = sheetsOf(await realFramework());
  for (const options of [{}, { siteUrl: SITE }, { largePrint: true }]) {
    const [bare, marked] = [{}, { logo: LOGO }].map((logo) =>
      contentOf(sheetsPdf(sheets, { ...options, ...logo })),
    );
    expect(marked!.pages).toBe(bare!.pages);
    expect(marked!.bytes.length - bare!.bytes.length).toBeLessThan(40_000);
  }
});
