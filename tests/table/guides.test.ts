import { describe, expect, test } from 'vitest';
import { readGuide } from '../../src/settings/guide.ts';

const GUIDES = ['choosing-a-sheet', 'in-the-workshop'];
const FRONT = [
  '---',
  'title: In the workshop',
  'summary: How a master uses these pages on a working day.',
  'audience: educator',
  'order: 1',
];

const guide = (body: string, front: string[] = FRONT) =>
  readGuide('in-the-workshop.md', [...front, '---', '', body].join('\n'), GUIDES);
const told = (...given: Parameters<typeof guide>) =>
  guide(...given).problems.map(({ code, line, message }) => `${code} ${line ?? '-'} ${message}`);

describe('a guide of the site’s own', () => {
  test('links to pages and to guides of its folder', () => {
    const { value, problems } = guide('[One](choosing-a-sheet.md), [all](page:occupations).');
    expect(problems).toEqual([]);
    expect(value?.name).toBe('in-the-workshop');
    expect(value?.text).toContain('[One](page:guide/choosing-a-sheet), [all](page:occupations).');
  });

  test('takes the place of the one that it names', () => {
    expect(guide('Text.', [...FRONT, 'replaces: choosing-a-sheet']).value?.name).toBe(
      'choosing-a-sheet',
    );
    expect(told('Text.', [...FRONT, 'replaces: choosing-a-sheat'])[0]).toMatch(
      /^GUIDE - There is no guide "choosing-a-sheat"\. Did you mean/u,
    );
  });

  test('is told of links to what is not there, by line', () => {
    expect(
      told('Text.\n\n[One](page:guide/choosing)\n[Two](../secret.txt)\n[Three](page:nowhere)'),
    ).toEqual([
      expect.stringMatching(/^GUIDE 10 There is no guide "choosing"\./u),
      'GUIDE 11 The link ../secret.txt leads to nothing that the site has.',
      'GUIDE 12 The link page:nowhere names no page.',
    ]);
  });

  test('in MDX, may use HTML and code, and is told of components and imports by line', () => {
    const lines = [
      'import x from "./x"',
      '<b>Bold</b>',
      '',
      '`<Code />`',
      '',
      'A <Chart.Bar /> here.',
    ];
    const mdx = (name: string) =>
      readGuide(name, [...FRONT, '---', ...lines].join('\n'), [...GUIDES, 'a']).problems.map(
        ({ line, message }) => `${line} ${message}`,
      );
    expect(mdx('a.mdx')).toEqual([
      '7 A guide can import nothing.',
      '12 There is no component <Chart.Bar> for guides.',
    ]);
    expect(mdx('a.md')).toEqual([]);
  });

  test('is told of frontmatter that does not fit, by line', () => {
    expect(
      told('Text.', ['---', 'title: T', 'summary: Too short', 'audience: cats', 'orders: 1']),
    ).toEqual([
      'GUIDE 3 summary should have at least 20 characters.',
      'GUIDE 3 summary must end like a sentence.',
      'GUIDE 4 audience should be one of these: learner, educator, anyone.',
      'GUIDE 1 order is missing.',
      'GUIDE 5 There is no field orders. Did you mean order?',
    ]);
    expect(readGuide('a.md', 'No frontmatter.', GUIDES).problems[0]?.message).toBe(
      'It has no frontmatter.',
    );
  });
});
