import { expect, test } from 'vitest';
import { sources } from './files.ts';

/** What may stand in a template as it is, each for a reason. */
const AS_IT_IS: Record<string, string> = {
  Esc: 'the name of a key',
  'O*NET': 'a name',
};

/** Templates whose words are still to be moved. */
const NOT_YET = [
  'src/components/onet/',
  'src/pages/[kind]/[id]/tasks-and-skills.astro',
  'src/pages/[kind]/[id]/titles.astro',
  'src/pages/occupations/compare.astro',
];

/** The template of an Astro file: without its code, comments, scripts and styles. */
const templateOf = (text: string) =>
  text
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/gu, '')
    .replace(/<(script|style|code|kbd)\b[\s\S]*?<\/\1>/gu, '<$1></$1>');

/** English between tags or braces, and in the attributes that are read out. */
function bareTexts(template: string): string[] {
  const between = [...template.matchAll(/(?<![=-])[>}]([^<>{}]*)(?=[<{])/gu)].map(([, text = '']) =>
    text.trim(),
  );
  const attributes = [
    ...template.matchAll(
      /\s(?:aria-label|title|description|placeholder|alt|label|hint)="([^"]+)"/gu,
    ),
  ].map(([, text = '']) => text);
  // What stands between the braces of two attributes, or behind a condition, is code.
  return [...between.filter((text) => /^[\p{L}\p{N}“.,;:][^=&|$;`"]*$/u.test(text)), ...attributes]
    .map((text) => text.replace(/\s+/gu, ' '))
    .filter((text) => /\p{L}{2,}/u.test(text) && !(text in AS_IT_IS));
}

test('no template holds a text of the interface: it is said by its name in #words', () => {
  const bare = sources('src/{components,layouts,pages}/**/*.astro')
    .filter(({ file }) => !NOT_YET.some((path) => file.startsWith(path)))
    .flatMap(({ file, text }) => bareTexts(templateOf(text)).map((one) => `${file}: ${one}`));
  expect(bare).toEqual([]);
});

test('that test sees a bare text, an attribute and a text behind a condition', () => {
  const template = '<p title="A title">{any && (<b>Two words</b>)} and {fill(words.x)}</p>';
  expect(bareTexts(template).toSorted()).toEqual(['A title', 'Two words', 'and']);
});
