import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arrayItems, readText } from '../../src/pagefind-1.6/write/cbor.ts';
import { neededFiles, type IndexFile } from '../../src/pagefind-1.6/write/needed-files.ts';
import { patchScript } from '../../src/pagefind-1.6/write/patch-script.ts';
import { withSmallerChunks } from '../../src/pagefind-1.6/write/smaller-chunks.ts';
import { openIndex } from './node-index.ts';

/** Many words on few pages, so that there is something to cut. */
const VOWELS = Array.from('aeiou');
const CONSONANTS = Array.from('bcdfghklmnprst');
const SYLLABLES = CONSONANTS.flatMap((one) => VOWELS.map((other) => one + other));
const WORDS = SYLLABLES.flatMap((first, index) =>
  SYLLABLES.map((second, other) => `${first}${second}${SYLLABLES[(index + other) % 70] ?? ''}`),
);

let whole: IndexFile[];
let cut: IndexFile[];
let script: string;

beforeAll(async () => {
  const { index } = await createIndex({ keepIndexUrl: true, includeCharacters: '+#' });
  for (let page = 0; page < 4; page += 1) {
    const words = WORDS.filter((_, at) => at % 4 === page || at % 7 === page).join(' ');
    await index!.addHTMLFile({
      sourcePath: `page-${page}.html`,
      content: `<html lang="en"><body data-pagefind-body><h1>Page ${page}</h1><p>${words}</p></body></html>`,
    });
  }
  const { files } = await index!.getFiles();
  await close();
  whole = neededFiles(files);
  cut = withSmallerChunks(whole);
  const module = files.find(({ path }) => path === 'pagefind.js')!;
  script = await patchScript(new TextDecoder().decode(module.content));
});
afterAll(() => close());

function chunkWords({ content }: IndexFile): string[] {
  const [words] = arrayItems(gunzipSync(content).subarray('pagefind_dcd'.length));
  return arrayItems(words!).map((item) => readText(arrayItems(item)[0]!));
}
const chunksOf = (files: readonly IndexFile[]) =>
  files.filter(({ path }) => path.endsWith('.pf_index'));

test('every word is in one chunk, and the chunks are small', () => {
  expect(chunksOf(cut).length).toBeGreaterThan(chunksOf(whole).length + 5);
  expect(chunksOf(cut).flatMap(chunkWords).toSorted()).toEqual(
    chunksOf(whole).flatMap(chunkWords).toSorted(),
  );
  for (const { content } of chunksOf(cut)) expect(gunzipSync(content).length).toBeLessThan(8_000);
});

test('words that begin alike are in one chunk', () => {
  const places = new Map<string, Set<string>>();
  for (const chunk of chunksOf(cut)) {
    for (const word of chunkWords(chunk)) {
      const beginning = word.slice(0, 3);
      places.set(beginning, (places.get(beginning) ?? new Set()).add(chunk.path));
    }
  }
  expect([...places.values()].every((paths) => paths.size === 1)).toBe(true);
});

test('what is found is what Pagefind finds with all its chunks loaded, for words and their beginnings', async () => {
  const before = await openIndex(whole, script);
  for (const chunk of chunksOf(whole)) await before.reader.find(chunkWords(chunk)[0]!, {});
  const words = WORDS.filter((_, at) => at % 701 === 0);
  for (const query of words.flatMap((word) => [word, word.slice(0, 4), word.slice(0, 3)])) {
    const { reader } = await openIndex(cut, script);
    expect(await reader.find(query, {}), query).toEqual(await before.reader.find(query, {}));
  }
});

test('a query loads one chunk for each of its words', async () => {
  const { reader, loaded } = await openIndex(cut, script);
  await reader.find(`${WORDS[10]!} ${WORDS[4000]!}`, {});
  expect(loaded.filter((path) => path.startsWith('index/'))).toHaveLength(2);
});

test('the same index comes out the same', () => {
  expect(withSmallerChunks(whole)).toEqual(cut);
});
