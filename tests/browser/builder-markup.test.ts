import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { HTMLElement, NodeType, parse } from 'node-html-parser';
import { expect, inject, test } from 'vitest';
import { sheetMarkup } from '../../src/client/builder/markup/sheet.ts';
import { sitePage } from '../site/harness/pages.ts';
import { sheetOfEachKind } from './harness/sheets.ts';

/** Elements with their attributes, one a line, and the text between them without white space. */
function outline(element: HTMLElement): string[] {
  const attributes = Object.entries(element.attributes)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`);
  const inside = element.childNodes.flatMap((node) => {
    if (node.nodeType === NodeType.TEXT_NODE) {
      const text = node.text.replace(/\s+/gu, '');
      return text === '' ? [] : [text];
    }
    return node instanceof HTMLElement ? outline(node) : [];
  });
  // Where a text is cut into nodes does not matter.
  const joined = inside.reduce<string[]>((lines, line) => {
    const last = lines.at(-1);
    if (last !== undefined && !last.startsWith('<') && !line.startsWith('<')) {
      return [...lines.slice(0, -1), last + line];
    }
    return [...lines, line];
  }, []);
  return [`<${element.rawTagName} ${attributes.join(' ')}>`, ...joined];
}

/** What the builder's own sheets never have: they stand for no level, and the page's address is not configured. */
function withoutLevelMarks(html: string): HTMLElement {
  const root = parse(html);
  for (const mark of root.querySelectorAll('svg')) mark.remove();
  const sheet = root.querySelector('.sheet');
  if (!sheet) throw new Error('There is no sheet.');
  return sheet;
}

const SHEETS = sheetOfEachKind().filter(({ scope }) => scope.kind !== 'occupation');

test.each(SHEETS)('the browser writes $slug as the build does', ({ path, ...sheet }) => {
  const built = sitePage(path).querySelector('.sheet')?.outerHTML ?? '';
  expect(outline(withoutLevelMarks(sheetMarkup(sheet).text))).toEqual(
    outline(withoutLevelMarks(built)),
  );
});

test('the builder is at most 60 KB compressed, with its script, its styles and what every page has', () => {
  const bytes = [
    'rubric-builder.html',
    ...['builder.js', 'site.js', 'site.css', 'sheet.css', 'builder.css'].map(
      (name) => `assets/${name}`,
    ),
  ].map((path) => brotliCompressSync(readFileSync(join(inject('siteFolder'), path))).length);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(60 * 1024);
});
