import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { imprintOf } from '../../src/settings/imprint.ts';
import { moodleFramework } from '../../src/formats/moodle.ts';
import { cleanText } from '../../src/model/plain-text.ts';
import { contentOf } from './content.ts';
import {
  HOSTILE_TEXTS,
  makeAiAtWork,
  makeAreasOnly,
  makeDurableSkills,
  makeFramework,
  makeLevels,
} from './made-up.ts';
import { importMoodle, type MoodleCompetency } from './readers/import-moodle.ts';
import { readCsv } from './readers/read-csv.ts';

const imported = (framework = makeFramework()) =>
  importMoodle(contentOf(moodleFramework(framework)));

const everything = (node: MoodleCompetency): MoodleCompetency[] => [
  node,
  ...node.children.flatMap(everything),
];

const withEmerging = (sentences: string[]) =>
  makeFramework({ groups: [makeLevels({ emerging: sentences })] });

describe('Moodle competency framework CSV', () => {
  test('the header is the one that Moodle publishes, and no byte-order mark stands before it', () => {
    const published = readFileSync(
      new URL('./readers/moodle-competency-header.csv', import.meta.url),
      'utf8',
    );
    expect(contentOf(moodleFramework(makeFramework())).split('\n')[0]).toBe(published.trim());
  });

  test('one row is the framework, and the levels are its parents with the statements below', () => {
    const framework = imported();
    expect(framework.idNumber).toBe('11-2222.33 v.1');
    expect(framework.shortName).toBe('Lamp Lighters (11-2222.33, v.1)');
    expect(framework.children.map(({ idNumber }) => idNumber)).toEqual([
      '11-2222.33/EM',
      '11-2222.33/DE',
      '11-2222.33/PR',
      '11-2222.33/AD',
    ]);
    expect(framework.children[0]!.children.map(({ shortName }) => shortName)).toEqual([
      'EM-01 Wicks at the Emerging level',
      'EM-02 Ladders at the Emerging level',
    ]);
  });

  test('domains and AI at work are parents too, and say that they claim no level', () => {
    const framework = imported(
      makeFramework({
        groups: [
          makeLevels(),
          makeAiAtWork(['Drafts — read before sending.']),
          makeDurableSkills(['Calls — answer.']),
        ],
      }),
    );
    const [ai, domain] = framework.children.slice(4);
    expect([ai!.shortName, domain!.shortName]).toEqual(['AI at work', 'Communication']);
    expect(ai!.description).toContain('claims none');
    expect(domain!.description).toContain('claims none');
  });

  test('a framework of areas alone speaks of no level', () => {
    const text = contentOf(moodleFramework(makeAreasOnly()));
    expect(text).not.toMatch(/\blevels?\b/iu);
    expect(importMoodle(text).children[0]!.children).toHaveLength(2);
  });

  test('the scale is the support given, lowest first, and its configuration counts the same steps', () => {
    const { scaleValues, scaleConfiguration } = imported();
    expect(scaleValues).toEqual(['Assisted', 'Prompted', 'Independent']);
    const [scale, ...steps] = scaleConfiguration;
    expect(scale).toEqual({ scaleid: '1' });
    expect(steps.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(steps.filter((step) => step['scaledefault'] === 1)).toHaveLength(1);
    expect(steps.map((step) => step['proficient'])).toEqual([0, 0, 1]);
  });

  test('the scale is the site’s, where its settings have one, and no label of it falls apart', () => {
    const imprint = imprintOf({
      title: 'Guild',
      sheets: {
        scale: [
          { mark: '2', label: 'Alone, always', meaning: 'needs nobody' },
          { mark: '1', label: 'Helped', meaning: 'needs somebody' },
          { mark: 'x', label: 'Unseen', meaning: 'no occasion', notObserved: true },
        ],
      },
    });
    const { scaleValues, scaleConfiguration, description } = imported(
      makeFramework({ imprint: imprint ?? undefined }),
    );
    expect(scaleValues).toEqual(['Helped', 'Alone; always']);
    expect(scaleConfiguration).toHaveLength(3);
    expect(description).toContain('Scale by Guild: Helped: needs somebody;');
  });

  test('the taxonomy has four terms', () => {
    expect(imported().taxonomies).toHaveLength(4);
  });

  test('the framework’s description carries the notices', () => {
    expect(imported().description).toContain('© Somebody');
    expect(imported().description).toContain('O*NET® is a trademark');
  });

  test('a topic of 300 characters is cut at a word, and its whole stands in the description', () => {
    const [competency] = imported(withEmerging([`${HOSTILE_TEXTS.long} — do it.`])).children[0]!
      .children;
    expect(competency!.shortName.length).toBeLessThanOrEqual(100);
    expect(competency!.shortName).toMatch(/^EM-01 Very long .*…$/u);
    expect(competency!.description).toContain(HOSTILE_TEXTS.long);
  });

  test('no statement is dropped, whatever its text: none lacks an ID number or a name', () => {
    const sentences = Object.values(HOSTILE_TEXTS).map((text) => `${text} — ${text}`);
    const [emerging] = imported(withEmerging(sentences)).children;
    expect(emerging!.children).toHaveLength(sentences.length);
    expect(new Set(emerging!.children.map(({ idNumber }) => idNumber)).size).toBe(sentences.length);
  });

  test('hostile text becomes text in HTML, never markup', () => {
    const sentences = Object.values(HOSTILE_TEXTS).map((text) => `Topic — ${text}`);
    for (const { description, descriptionFormat } of everything(
      imported(withEmerging(sentences)),
    )) {
      expect(descriptionFormat).toBe(1);
      expect(description).not.toMatch(/<(?!\/?p>)/u);
    }
  });

  test('names keep all their words where Moodle strips what looks like a tag', () => {
    const [emerging] = imported(withEmerging(['a < b and c > d — compare.'])).children;
    expect(emerging!.children[0]!.shortName).toBe('EM-01 a ‹ b and c › d');
  });

  test('no backslash stands in the file, because PHP reads one before a quote as something else', () => {
    const text = contentOf(moodleFramework(withEmerging([`x — ${HOSTILE_TEXTS.backslashQuote}`])));
    expect(text).not.toContain('\\');
    expect(readCsv(text).flat()).toContain('<p>x — a &#92;&quot; b &#92;</p>');
  });

  test('a line break in a statement stays inside its row', () => {
    const text = contentOf(moodleFramework(withEmerging([HOSTILE_TEXTS.lineBreaks])));
    expect(text).not.toContain('\r');
    expect(cleanText(text).split('\n')).toHaveLength(readCsv(text).length + 1);
  });
});
