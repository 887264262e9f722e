import { describe, expect, test } from 'vitest';
import { chooseZipText, fillSizes } from '../../scripts/build/offline/offline-page.ts';
import { formatBytes } from '../../src/client/offline/format-bytes.ts';
import { problemInWords } from '../../src/client/offline/problem-words.ts';

const PAGE = `<p data-zip="offered"><a href="z">zip</a>, <data data-size="downloads/a.zip"></data></p>
<p class="x" data-zip="unpacked">unpacked</p><p data-zip="too-large">large</p>`;

const fillSize = (html: string, file: string, bytes: number) =>
  fillSizes(html, new Map([[file, bytes]]));

test('a size is filled in for people and for machines', () => {
  expect(fillSize(PAGE, 'downloads/a.zip', 1_234_567)).toContain(
    '<data data-size="downloads/a.zip" value="1234567">1.2 MB</data>',
  );
});

test('a page without exactly one place for a size is an error', () => {
  expect(() => fillSize('', 'downloads/a.zip', 1)).toThrow(/0 places/u);
  expect(() => fillSize(PAGE + PAGE, 'downloads/a.zip', 1)).toThrow(/2 places/u);
  // The dot is no wildcard.
  expect(() => fillSize(PAGE.replace('a.zip', 'a-zip'), 'downloads/a.zip', 1)).toThrow(/0 places/u);
});

test('of several sizes each stands at its place, and all else stays as it was', () => {
  const page =
    '<!-- <data> -->\n<pre>  a\n  b </pre><data data-size="a"></data>, <data class=x data-size="b"></data>!';
  const sizes = new Map([
    ['b', 2000],
    ['a', 1000],
  ]);
  expect(fillSizes(page, sizes)).toBe(
    '<!-- <data> -->\n<pre>  a\n  b </pre><data data-size="a" value="1000">1 KB</data>, <data class=x data-size="b" value="2000">2 KB</data>!',
  );
});

describe('of the texts about the zip, one is left', () => {
  test.each([
    ['offered', 'zip</a>', ['unpacked', 'large']],
    ['unpacked', 'unpacked', ['zip</a>', 'large']],
    ['too-large', 'large', ['zip</a>', 'unpacked']],
  ] as const)('%s', (choice, there, gone) => {
    const html = chooseZipText(PAGE, choice);
    expect(html).toContain(there);
    for (const text of gone) expect(html).not.toContain(text);
  });
  test('and a page that lacks one of them is an error', () => {
    expect(() => chooseZipText(PAGE.replace('too-large', 'large'), 'offered')).toThrow(
      /too-large/u,
    );
  });
});

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 KB'],
  [1450, '1.4 KB'],
  [64_400, '64 KB'],
  [999_499, '999 KB'],
  [999_500, '1 MB'],
  [1_184_062, '1.2 MB'],
  [12_345_678_901, '12 GB'],
])('%d bytes are written as %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});

test('a full storage is told with what is needed, what is free and what to do', () => {
  const words = problemInWords(
    { kind: 'storage-full', file: null },
    { wanted: 640_000, free: 12_000 },
  );
  expect(words).toMatch(/needs 640 KB.*has 12 KB left.*[Rr]emove/u);
});

test('a half-updated folder is told with the file that differs', () => {
  const problem = { kind: 'half-updated', file: 'assets/site.css' } as const;
  expect(problemInWords(problem, { wanted: null, free: null })).toContain('assets/site.css');
});
