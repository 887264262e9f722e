import { build } from 'esbuild';
import { parse, TextNode, type HTMLElement } from 'node-html-parser';
import { beforeAll, expect, test } from 'vitest';
import { CITED_SOURCES } from '../../src/model/sources.ts';
import { makeFramework } from '../offline/made-up-framework.ts';
import { madeUpLanguage } from './files.ts';

/** The same code with another language’s words: what it says of its own stands between ⟦ and ⟧. */
type Said = typeof import('./said.ts');

const framework = makeFramework();
let said: Said;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['tests/words/said.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    plugins: [madeUpLanguage],
    logLevel: 'silent',
  });
  const code = Buffer.from(outputFiles[0]!.contents).toString('base64');
  said = (await import(`data:text/javascript;base64,${code}`)) as Said;
});

/** All texts of a value, the longest first. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
const content = textsOf(framework)
  .flatMap((text) => [text, text.toLowerCase()])
  // Names, of the software and of the sources that statements cite.
  .concat('Levelbook', ...CITED_SOURCES.map(({ mark }) => mark))
  .filter((text) => text.length > 1)
  .toSorted((one, other) => other.length - one.length);

/** What is left of a text without the made-up words and without what the framework says itself. */
function unsaid(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/gu, ' ');
  }
  for (const own of content) rest = rest.replaceAll(own, ' ');
  return rest.trim();
}

/** English that is left in what a reader sees or hears. */
function english(page: HTMLElement): string[] {
  const named = page
    .querySelectorAll('[aria-label], [title], [placeholder], [alt]')
    .flatMap((one) =>
      ['aria-label', 'title', 'placeholder', 'alt'].map((name) => one.getAttribute(name) ?? ''),
    );
  const shown = page.querySelectorAll('*').flatMap((element) =>
    // Codes and addresses are the same in every language.
    ['script', 'style'].includes(element.rawTagName) || element.closest('.code')
      ? []
      : element.childNodes.filter((child) => child instanceof TextNode).map(({ text }) => text),
  );
  return [...named, ...shown].map(unsaid).filter((text) => /\p{L}{3,}/u.test(text));
}

test('every sheet is in the words of its language, but for what the framework says', () => {
  const sheets = said.sheetsOf(framework);
  expect(sheets.length).toBeGreaterThan(10);
  for (const sheet of sheets) {
    const page = parse(said.sheetMarkup(sheet).text);
    expect(page.text).toContain('⟦');
    expect(english(page)).toEqual([]);
  }
});

test('the single file of a framework is, too', () => {
  const page = parse(said.singleFile(framework, { style: '', script: '' }, 'https://example.org'));
  expect(english(page)).toEqual([]);
});

test('and a room of scripts, with what stands in for names', () => {
  const words = said.problemInWords(
    { kind: 'half-updated', file: 'a.html' },
    { wanted: null, free: null },
  );
  expect(words).toMatch(/^⟦.*a\.html.*⟧$/u);
});
