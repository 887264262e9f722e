import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { safeSvg } from '../../scripts/settings/safe-svg.ts';
import { accentOf } from '../../src/settings/accent.ts';
import { contrast, isReadable, nearestReadable, PAPERS } from '../../src/settings/contrast.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { settingsJsonSchema } from '../../src/settings/schema.ts';

const WHOLE = `
title: Metal work in Ostend
description: What welders do here.
publisher: { name: Guild, link: "https://guild.example", contact: post@guild.example }
address: https://guild.example/skills/
language: en-GB
logo: pictures/logo.svg
colour: "#1a5c8a"
notices: [Not for exams.]
sheets:
  header: [Learner, Date]
  signatures: [Learner, Master]
  scale:
    - { mark: "2", label: Alone, meaning: Needs nobody. }
    - { mark: "1", label: Helped, meaning: Needs somebody. }
guides: guides
synonyms: [{ terms: [weld, join] }]
frameworks:
  welding:
    sheet: Skills
    columns: { statement: Competency, level: B }
    facts: [Hours]
    leaveOut: [Owner]
    levels: [Low, High]
  packaged: { levels: educationLevel }
`;

/** Problems as `3 sheets.signature: message`. */
function told(text: string): string[] {
  return readSettings(text).problems.map(
    ({ line, path, message }) => `${line} ${path}: ${message}`,
  );
}

test('every setting there is can be set', () => {
  expect(told(WHOLE)).toEqual([]);
  expect(readSettings(WHOLE).value).toMatchObject({
    title: 'Metal work in Ostend',
    sheets: { scale: [{ mark: '2' }, { mark: '1' }] },
    frameworks: { welding: { columns: { statement: 'Competency', level: 'B' } } },
  });
});

test.each(['', '\n# nothing yet\n', '---\n'])('an empty file is as good as none', (text) => {
  expect(readSettings(text)).toEqual({ value: {}, problems: [] });
});

describe('what is wrong is told with its line', () => {
  test('an unknown key with the one that is meant, wherever it stands', () => {
    expect(
      told(
        'titel: x\nsheets:\n  signature: [a]\nframeworks:\n  w:\n    columns: { statment: a }\n',
      ),
    ).toEqual([
      '3 sheets.signature: There is no setting sheets.signature. Did you mean signatures?',
      '6 frameworks.w.columns.statment: There is no setting frameworks.w.columns.statment. Did you mean statement?',
      '1 titel: There is no setting titel. Did you mean title?',
    ]);
  });

  test('a mark that sheets have already, two that are the same, and two that are no score', () => {
    const scale = (...ratings: string[]) =>
      told(
        ['sheets:', '  scale:', ...ratings.map((one) => `    - { ${one}, meaning: m }`)].join('\n'),
      );
    const [alone, novice] = ['mark: A, label: Alone', 'mark: n, label: Novice'];
    expect(scale(alone, novice)).toEqual([
      '4 sheets.scale.1.mark: sheets.scale.1.mark is the mark of "Not observed", which stands on every sheet and is no score. Give "Novice" another mark; or, if it means that, add notObserved: true to it.',
    ]);
    expect(scale(alone, 'mark: –, label: None')[0]).toContain('"Not tried yet"');
    expect(scale(alone, novice, 'mark: x, label: Unseen, notObserved: true')).toEqual([]);
    expect(scale(alone, `${novice}, notObserved: true`)).toEqual([]);
    expect(scale(alone, 'mark: a, label: Again')).toEqual([
      '4 sheets.scale.1.mark: sheets.scale.1.mark should be another mark: two ratings have "a".',
    ]);
    expect(
      scale(alone, 'mark: N, label: Not observed', 'mark: x, label: X, notObserved: true'),
    ).toEqual([
      '5 sheets.scale.2.notObserved: sheets.scale.2.notObserved should be true for one rating only: a sheet has one that is no score.',
    ]);
  });

  test.each([
    ['title: [a]', '1 title: title should be a text; put it in quotes.'],
    ['publisher:\n  link: https://a.example', '1 publisher.name: publisher.name is missing.'],
    ['title: a\naddress: guild.example', '2 address: address should be an http or https address.'],
    ['address: "javascript:alert(1)"', '1 address: address should be an http or https address.'],
    [
      'logo: ../logo.svg',
      '1 logo: logo should be a path within the data folder, such as logo.svg.',
    ],
    ['logo: logo.gif', '1 logo: logo should be the name of an SVG or PNG file.'],
    ['guides: /etc', '1 guides: guides should be a path within the data folder, such as logo.svg.'],
    [
      'language: english!',
      '1 language: language should be a language tag such as en, en-GB or de.',
    ],
    ['colour: red', '1 colour: colour should be a colour such as "#1a5c8a", in quotes.'],
    [
      'frameworks:\n  My Own: {}',
      '2 frameworks.My Own: frameworks.My Own should be the name of a folder in frameworks/.',
    ],
    [
      'frameworks:\n  a:\n    levels: grades',
      '3 frameworks.a.levels: frameworks.a.levels should be educationLevel, or a list of one to ten levels in their order.',
    ],
    ['notices:\n  - a\n  - 3', '3 notices.1: notices.1 should be a text; put it in quotes.'],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test.each(['title: "a', 'title: a\ntitle: b', 'a: &a [*a, *a]\n'])(
    '%j is no settings file',
    (text) => {
      const { value, problems } = readSettings(text);
      expect(value).toBeNull();
      expect(problems.length).toBeGreaterThan(0);
    },
  );
});

describe('the accent', () => {
  test('can be read on every paper, in light and in dark', () => {
    const { light, dark } = accentOf('#1a5c8a');
    for (const paper of PAPERS.light) expect(contrast(light, paper)).toBeGreaterThanOrEqual(4.5);
    for (const paper of PAPERS.dark) expect(contrast(dark, paper)).toBeGreaterThanOrEqual(4.5);
    expect(light).toBe('#1a5c8a');
  });

  test('that can’t be read is refused with the nearest that can', () => {
    const [problem] = readSettings('title: a\ncolour: "#ffcc00"\n').problems;
    expect(problem).toMatchObject({ code: 'SETTING', line: 2, path: 'colour' });
    const nearest = /#[0-9a-f]{6}/u.exec(problem?.hint ?? '')?.[0] ?? '';
    expect(isReadable(nearest, 'light')).toBe(true);
    expect(readSettings(`colour: "${nearest}"\n`).problems).toEqual([]);
  });

  test('of its own for dark paper is held to that paper', () => {
    expect(
      told('colour:\n  light: "#1a5c8a"\n  dark: "#1a5c8a"\n').map((one) => one.slice(0, 15)),
    ).toEqual(['3 colour.dark: ']);
  });

  test('black and white have a contrast of 21, and the nearest of a readable colour is itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(nearestReadable('#9c2a17', 'light')).toBe('#9c2a17');
  });

  test('is checked against the papers of the stylesheet', () => {
    const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
    const papers = [...css.matchAll(/--paper(?:-raised|-sunk)?: (#[0-9a-f]{6})/gu)].map(
      ([, hex]) => hex,
    );
    expect(papers).toEqual([...PAPERS.light, ...PAPERS.dark]);
  });
});

test('the schema for editors has every setting, each with a sentence', () => {
  const schema = JSON.parse(settingsJsonSchema()) as {
    properties: Record<string, { description?: string }>;
    additionalProperties: boolean;
  };
  expect(Object.keys(schema.properties)).toEqual([
    'title',
    'description',
    'publisher',
    'address',
    'language',
    'logo',
    'colour',
    'notices',
    'sheets',
    'guides',
    'synonyms',
    'frameworks',
  ]);
  for (const { description } of Object.values(schema.properties))
    expect(description).toMatch(/[.…]$/u);
  expect(schema.additionalProperties).toBe(false);
});

describe('a logo', () => {
  test('keeps its shapes, and nothing that runs or leads out', () => {
    const svg = safeSvg(
      `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="alert(1)"><title>Guild</title><script>alert(2)</script><style>@import url(https://e.example)</style><a href="https://e.example"><path d="M0 0h9" fill="url(https://e.example/#g)" stroke="url(#g)" style="fill:red"/></a><use href="https://e.example#a"/><use href="#p"/><foreignObject><iframe src="x"/></foreignObject><image href="data:image/png;base64,AA"/><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient><animate attributeName="href" to="javascript:alert(3)"/></svg>`,
    );
    expect(svg).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>Guild</title><path d="M0 0h9" stroke="url(#g)"></path><use></use><use href="#p"></use><linearGradient id="g"><stop offset="0" stop-color="#fff"></stop></linearGradient></svg>',
    );
  });

  test('that is no picture is none', () => {
    expect(safeSvg('<html><script>alert(1)</script></html>')).toBeNull();
    expect(safeSvg('')).toBeNull();
  });
});

test('the settings that data/README.md shows can be set', () => {
  const [, shown = ''] = /```yaml\n([^]*?)```/u.exec(readFileSync('data/README.md', 'utf8')) ?? [];
  expect(shown).toContain('notObserved: true');
  expect(told(shown)).toEqual([]);
});
