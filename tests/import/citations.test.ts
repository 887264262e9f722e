import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCitations } from '../../scripts/import/ler-me/readers/citations.ts';
import { CITED_SOURCES } from '../../src/model/sources.ts';
import { CITE } from './builders.ts';

describe('citations at the end of a statement', () => {
  test('one citation is taken off, and the space before it', () => {
    expect(readCitations(`Ink — mixes it ${CITE.pathsmith}`)).toEqual({
      text: 'Ink — mixes it',
      citations: [
        {
          source: 'pathsmith',
          label: 'Pathsmith Durable Skills',
          detail: 'Pathsmith Durable Skills Framework — America Succeeds + CompTIA',
        },
      ],
      halves: [],
    });
  });

  test('several are taken off in their order', () => {
    const { text, citations, halves } = readCitations(
      `Ink — mixes it ${CITE.aei} ${CITE.safi} ${CITE.wef} ${CITE.pathsmith} ${CITE.onet}`,
    );
    expect(text).toBe('Ink — mixes it');
    expect(citations.map(({ source }) => source)).toEqual([
      'anthropic-economic-index',
      'safi',
      'wef-skills-taxonomy',
      'pathsmith',
      'onet',
    ]);
    expect(halves).toEqual([]);
  });

  test('a second full stop closes the sentence, and is not doubled', () => {
    expect(readCitations(`Ink — mixes it ${CITE.aei}.`).text).toBe('Ink — mixes it.');
    expect(readCitations(`Ink — mixes it. ${CITE.aei}.`).text).toBe('Ink — mixes it.');
  });

  test.each([
    ['no full stop at the end', `Ink — mixes it ${CITE.onet.slice(0, -1)}`],
    [
      'no full stop behind the tooltip',
      `Ink — mixes it ${CITE.onet.replace('). Opens', ') Opens')}`,
    ],
    ['no space before the label', `Ink — mixes it${CITE.onet}`],
    [
      'a space between label and tooltip',
      `Ink — mixes it ${CITE.onet.replace('v30.2O', 'v30.2 O')}`,
    ],
    ['no space between two citations', `Ink — mixes it ${CITE.onet}${CITE.pathsmith}`],
  ])('%s makes no difference', (_, sentence) => {
    const { text, citations, halves } = readCitations(sentence);
    expect(text).toBe('Ink — mixes it');
    expect(citations[0]?.source).toBe('onet');
    expect(citations[0]?.detail).toContain('v30.2 (Feb 2026)');
    expect(halves).toEqual([]);
  });

  test('another O*NET release and another year are recognised', () => {
    const sentence =
      'Ink — mixes it O*NET v31.0O*NET Resource Center — Occupational Information Network, v31.0 (Aug 2026). Opens in new tab. Jadhav & Danve, 2027Skill Automation Feasibility Index — Jadhav & Danve, 2027 (arXiv:2704.00001). Opens in new tab.';
    expect(readCitations(sentence).citations.map(({ source, label }) => [source, label])).toEqual([
      ['onet', 'O*NET v31.0'],
      ['safi', 'Jadhav & Danve, 2027'],
    ]);
  });

  test('the same words inside a statement are text', () => {
    const inside = `Links — explains “${CITE.aei}” to new staff`;
    expect(readCitations(inside)).toEqual({ text: inside, citations: [], halves: [] });
    expect(readCitations(`${inside} ${CITE.onet}`)).toMatchObject({ text: inside, halves: [] });
    const name = 'Anthropic Economic Index reports — reads them with care';
    expect(readCitations(`${name} ${CITE.aei}`)).toMatchObject({ text: name, halves: [] });
  });

  test('a source that the statement names itself stays in the statement', () => {
    const { text, citations } = readCitations(`Trends — reads the WEF Skills Taxonomy ${CITE.wef}`);
    expect(text).toBe('Trends — reads the WEF Skills Taxonomy');
    expect(citations).toHaveLength(1);
  });
});

describe('citations of sources that Levelbook does not know', () => {
  test('a label that its tooltip repeats is told apart exactly', () => {
    expect(
      readCitations(
        'Ink — mixes it by the Rules OECD Skills OutlookOECD Skills Outlook — 2025 edition. Opens in new tab.',
      ),
    ).toEqual({
      text: 'Ink — mixes it by the Rules',
      citations: [
        {
          source: null,
          label: 'OECD Skills Outlook',
          detail: 'OECD Skills Outlook — 2025 edition',
        },
      ],
      halves: [],
    });
  });

  test('a label of capitalised words before a glued tooltip is taken', () => {
    const { text, citations } = readCitations(
      `Ink — mixes it Smith & Ray, 2025Index of Printing — Smith & Ray, 2025. Opens in new tab. ${CITE.onet}`,
    );
    expect(text).toBe('Ink — mixes it');
    expect(citations).toMatchObject([
      { source: null, label: 'Smith & Ray, 2025', detail: 'Index of Printing — Smith & Ray, 2025' },
      { source: 'onet' },
    ]);
  });

  test('a label known from the list of sources is taken exactly', () => {
    const learned = [{ source: null, label: 'the printing panel', detail: 'panel of 2025' }];
    expect(
      readCitations('Ink — mixes it the printing panelpanel of 2025. Opens in new tab.', learned),
    ).toEqual({ text: 'Ink — mixes it', citations: learned, halves: [] });
  });
});

describe('half citations are told, and no word is lost', () => {
  test.each([
    [
      'a label without its tooltip',
      'Ink — mixes it Anthropic Economic Index. Opens in new tab.',
      { text: 'Ink — mixes it', sources: ['anthropic-economic-index'] },
    ],
    [
      'a tooltip without its label',
      'Ink — mixes it Anthropic Economic Index — release_2026_03_24. Opens in new tab.',
      { text: 'Ink — mixes it', sources: ['anthropic-economic-index'] },
    ],
    [
      'a citation without “Opens in new tab”',
      `Ink — mixes it ${CITE.pathsmith.replace(' Opens in new tab.', '')}`,
      { text: 'Ink — mixes it', sources: ['pathsmith'] },
    ],
    [
      'a bare label at the end',
      'Ink — mixes it Pathsmith Durable Skills',
      { text: 'Ink — mixes it Pathsmith Durable Skills', sources: [] },
    ],
    [
      'a label with the start of its tooltip',
      'Ink — mixes it Pathsmith Durable SkillsPathsmith Dur',
      { text: 'Ink — mixes it Pathsmith Durable SkillsPathsmith Dur', sources: [] },
    ],
    [
      'the marker alone',
      'Ink — mixes it with care Opens in new tab.',
      { text: 'Ink — mixes it with care Opens in new tab.', sources: [] },
    ],
  ])('%s', (_, sentence, expected) => {
    const { text, citations, halves } = readCitations(sentence);
    expect(text).toBe(expected.text);
    expect(citations.map(({ source }) => source)).toEqual(expected.sources);
    expect(halves).toHaveLength(1);
  });
});

test('any statement with any citations behind it reads back the same', () => {
  const word = fc.stringMatching(/^[a-z]{1,9}[,;]?$/u);
  const statement = fc
    .tuple(
      fc.array(word, { minLength: 1, maxLength: 4 }),
      fc.array(word, { minLength: 1, maxLength: 12 }),
    )
    .map(([topic, text]) => `${topic.join(' ')} — ${text.join(' ')}`);
  const citations = fc.array(fc.constantFrom(...CITED_SOURCES), { maxLength: 6 });
  fc.assert(
    fc.property(statement, citations, fc.boolean(), (text, sources, closed) => {
      const chips = sources.map(({ label, detail }) => ` ${label}${detail}. Opens in new tab.`);
      const close = closed && sources.length > 0;
      const read = readCitations(`${text}${chips.join('')}${close ? '.' : ''}`);
      expect(read.text).toBe(close ? `${text}.` : text);
      expect(read.citations).toEqual(
        sources.map(({ id, label, detail }) => ({ source: id, label, detail })),
      );
      expect(read.halves).toEqual([]);
    }),
  );
});
