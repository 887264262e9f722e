import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EMPTY_DRAFT,
  LIMITS,
  PAPERS,
  tidyText,
  type Draft,
  type Entry,
  type Paper,
} from '../../src/model/builder/draft.ts';
import { OWN_KINDS, readDraft, writeDraft } from '../../src/model/builder/draft-link.ts';
import { statementToken, tokenIdentity } from '../../src/model/builder/statement-token.ts';
import { AI_AT_WORK, DOMAINS, LEVELS } from '../../src/model/framework/schemes/ler-me.ts';
import { makeDraft, makeWorkplace } from './made-up.ts';

const PLACES = [...LEVELS, AI_AT_WORK, ...DOMAINS];

const text = (longest: number) => fc.string({ unit: 'grapheme' }).map((s) => tidyText(s, longest));
const words = (longest: number) => text(longest).filter((s) => s !== '');
const token = fc
  .tuple(fc.constantFrom(...PLACES), fc.integer({ min: 1, max: 99 }), fc.string())
  .map(([place, number, id]) => statementToken(place.id, { number, id }));
const entries: fc.Arbitrary<Entry[]> = fc
  .tuple(
    fc.uniqueArray(token, { selector: tokenIdentity, maxLength: 60 }),
    fc.array(fc.tuple(fc.nat(60), text(LIMITS.heading)), { maxLength: 8 }),
  )
  .map(([tokens, headings]) => {
    const lines: Entry[] = tokens.map((one) => ({ kind: 'statement', token: one }));
    for (const [at, heading] of headings) lines.splice(at, 0, { kind: 'heading', text: heading });
    return lines;
  });
const scale = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('1', '2', '3', 'A', 'B', '+', '✓', 'ø'), {
      minLength: LIMITS.fewestSteps,
      maxLength: LIMITS.mostSteps,
    }),
    fc.uniqueArray(words(LIMITS.label), {
      selector: (label) => label.toLowerCase(),
      minLength: LIMITS.mostSteps,
      maxLength: LIMITS.mostSteps,
    }),
    text(LIMITS.meaning),
    fc.boolean(),
  )
  .map(([marks, labels, meaning, scored]) =>
    marks.map((mark, at) => ({
      mark,
      label: labels[at] ?? '',
      meaning,
      points: scored ? marks.length - at - 0.5 : null,
    })),
  );
const draft: fc.Arbitrary<Draft> = fc.record({
  framework: fc.constantFrom(null, '43-3011.00', '11-2222.33', 'welding', 'class-7b'),
  entries,
  kind: fc.constantFrom(...OWN_KINDS.map(({ id }) => id)),
  title: text(LIMITS.title),
  school: text(LIMITS.school),
  scale: fc.option(scale),
  fields: fc.option(fc.uniqueArray(words(LIMITS.field), { maxLength: LIMITS.fields })),
  paper: fc.constantFrom(...(Object.keys(PAPERS) as Paper[])),
  largePrint: fc.boolean(),
  onePage: fc.boolean(),
});

describe('a sheet survives its address', () => {
  test('every sheet reads back as it was written', () => {
    fc.assert(
      fc.property(draft, fc.option(words(20)), (written, version) => {
        const read = readDraft(`#${writeDraft(written, version)}`);
        expect(read).toEqual({ draft: written, version, problems: [] });
      }),
    );
  });

  test('the address holds only signs that chats and mails keep in a link', () => {
    fc.assert(
      fc.property(draft, (written) => {
        expect(writeDraft(written, 'v.26.05')).toMatch(/^[\w.~%&=+-]*[A-Z0-9]$/u);
      }),
    );
  });

  test('an empty sheet is a short address', () => {
    expect(writeDraft(EMPTY_DRAFT, null)).toMatch(/^b=2&z=\w{5}$/u);
  });

  test('a link with 40 statements, headings, a title and a scale of six stays below 2,000 characters', () => {
    const tokens = PLACES.flatMap(({ id }) =>
      [1, 2, 3].map((number) => statementToken(id, { number, id: `${id}-${number}` })),
    ).slice(0, 40);
    const lines: Entry[] = tokens.map((one) => ({ kind: 'statement', token: one }));
    for (const at of [0, 12, 24]) {
      lines.splice(at, 0, { kind: 'heading', text: 'What the learner does while the call is on' });
    }
    const written = writeDraft(
      {
        ...EMPTY_DRAFT,
        framework: '43-3011.00',
        entries: lines,
        title: 'Week 3: first calls with customers (group B, afternoon) – role-play',
        fields: ['Learner', 'Cohort', 'Site', 'Assessor', 'Date', 'Second assessor'],
        scale: [6, 5, 4, 3, 2, 1].map((points) => ({
          mark: String(points),
          label: `Step number ${points} of the six`,
          meaning: 'did it, all of it, with as much support as this step allows',
          points,
        })),
      },
      'v.26.05',
    );
    expect(tokens).toHaveLength(40);
    expect(
      `https://levelbook.example.org/some/folder/rubric-builder.html#${written}`.length,
    ).toBeLessThan(2000);
  });
});

describe('what comes in an address is only as good as its sender', () => {
  test('any text gives a sheet within its limits, or names what it left out, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), hostileFragment),
        (fragment) => {
          const { draft: read, problems } = readDraft(fragment);
          const statements = read.entries.filter(({ kind }) => kind === 'statement');
          expect(statements.length).toBeLessThanOrEqual(LIMITS.statements);
          expect(read.title.length).toBeLessThanOrEqual(2 * LIMITS.title);
          expect(read.scale?.length ?? 2).toBeLessThanOrEqual(LIMITS.mostSteps);
          for (const problem of problems) expect(problem).toMatch(/[.]$/u);
          expect(readDraft(writeDraft(read, null)).draft).toEqual(read);
        },
      ),
      { numRuns: 500 },
    );
  });

  const framework = makeWorkplace();
  const whole = writeDraft(
    makeDraft(framework, ['First', 'EM-01', 'DE-02', 'COM-01'], { title: 'Week 3' }),
    'v.1',
  );

  test('a link that was cut on its way says so and keeps what is left', () => {
    const cut = readDraft(whole.slice(0, whole.indexOf('&z=')));
    expect(cut.problems.join()).toContain('cut or changed on its way');
    expect(cut.draft.title).toBe('Week 3');
    expect(cut.draft.entries).toHaveLength(4);
  });

  test('a link with one letter changed says so', () => {
    const changed = readDraft(whole.replace('Week+3', 'Week+4'));
    expect(changed.problems.join()).toContain('cut or changed on its way');
    expect(changed.draft.title).toBe('Week 4');
  });

  test('a statement cut in two is left out, and the rest is kept', () => {
    const halved = readDraft(whole.replace(/(s=[^&]*)..&/u, '$1&'));
    expect(halved.problems.join(' ')).toContain('can’t be read');
    expect(halved.draft.entries).toHaveLength(3);
  });

  test('a link written by hand with a framework alone is no broken link', () => {
    expect(readDraft('#o=43-3011.00')).toEqual({
      draft: { ...EMPTY_DRAFT, framework: '43-3011.00' },
      version: null,
      problems: [],
    });
  });

  test.each(['../../etc', '43_3011', 'javascript:alert(1)', 'Welding', ''])(
    'a framework “%s” is named as not understood',
    (id) => {
      const { draft: read, problems } = readDraft(`#o=${encodeURIComponent(id)}`);
      expect(read.framework).toBeNull();
      expect(problems.join()).toContain('names no framework');
    },
  );

  test('500 picked statements become 200, and the number left out is named', () => {
    const tokens = Array.from({ length: 500 }, (_, at) =>
      statementToken('emerging', { number: at + 1, id: `emerging-${at}` }),
    );
    const { draft: read, problems } = readDraft(`#o=43-3011.00&s=${tokens.join('')}`);
    expect(read.entries).toHaveLength(200);
    expect(problems).toEqual([
      'A sheet holds 200 statements at most. The first 200 are kept, 300 are left out.',
    ]);
  });

  test('a statement named twice is kept once', () => {
    const one = statementToken('emerging', { number: 1, id: 'emerging-a' });
    const { draft: read, problems } = readDraft(`#s=${one}${one}`);
    expect(read.entries).toHaveLength(1);
    expect(problems.join()).toContain('more than once');
  });

  test.each([
    ['one step', 'A~Able~~', 'two to six steps; this one has one'],
    ['seven steps', Array.from({ length: 7 }, (_, at) => `${at}~L${at}~~`).join('~'), 'has seven'],
    ['no words', 'A~~~~B~~~', 'needs a word'],
    ['one mark twice', 'A~Able~~~a~Apt~~', 'Two steps have the mark'],
    ['the mark of “not observed”', 'N~Never~~~Y~Yes~~', 'the mark of “not observed”'],
  ])('a scale with %s is impossible: the usual one stands in', (_what, steps, reason) => {
    const { draft: read, problems } = readDraft(`#r=${steps}`);
    expect(read.scale).toBeNull();
    expect(problems.join()).toContain('impossible');
    expect(problems.join()).toContain(reason);
  });

  test.each([
    ['no numbers', 'many', 'few'],
    ['endless', 'Infinity', '1'],
    ['negative', '1', '-1'],
    ['rising', '1', '2'],
    ['on one step only', '1', ''],
  ])('points that are %s are left out, and the words are kept', (_what, first, second) => {
    const { draft: read, problems } = readDraft(
      `#r=Y~Yes~did+it~${first}~S~Some~did+part~${second}`,
    );
    expect(read.scale?.map(({ label, points }) => [label, points])).toEqual([
      ['Yes', null],
      ['Some', null],
    ]);
    expect(problems.join()).toContain('points of the link’s scale are left out');
  });

  test('texts lose signs that can’t be seen, and what is too long', () => {
    const { draft: read } = readDraft(
      `#t=${encodeURIComponent(`a\u202Eb\u200Bc\u0000d\ne${'x'.repeat(500)}`)}`,
    );
    expect(read.title.startsWith('abc d e')).toBe(true);
    expect(read.title).toHaveLength(LIMITS.title);
  });

  test('an endless address is read as far as a sheet can go', () => {
    const { problems } = readDraft(`#t=${'x'.repeat(1_000_000)}`);
    expect(problems.join()).toContain('cut or changed on its way');
  });

  test('keys of the language itself are keys like others', () => {
    const { draft: read } = readDraft(
      '#__proto__=1&constructor=2&k=__proto__&p=toString&o=43-3011.00',
    );
    expect(read).toEqual({ ...EMPTY_DRAFT, framework: '43-3011.00' });
  });

  test('a link of a later format says that parts may be missing', () => {
    const { problems } = readDraft('#b=9&o=43-3011.00&q=new');
    expect(problems).toEqual([
      'The link is of a kind that this edition does not know. What it understands is shown.',
    ]);
  });
});

const hostileFragment = fc
  .array(
    fc.tuple(
      fc.constantFrom('b', 'o', 'f', 'k', 't', 's', 'g', 'h', 'r', 'p', 'l', 'z', '__proto__'),
      fc.string({
        unit: fc.constantFrom(
          '~',
          '.',
          '%',
          '+',
          '=',
          'A',
          '_',
          '-',
          '1',
          '9',
          '<',
          '"',
          '\u202E',
          '\uD800',
        ),
      }),
    ),
  )
  .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'));
