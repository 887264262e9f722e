import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { htmlTables } from '../../src/formats/html-table.ts';
import { cleanText } from '../../src/model/plain-text.ts';
import { contentOf } from './content.ts';
import { HOSTILE_TEXTS, makeAnalyticSheet, makeHostileSheet, makeSheet } from './made-up.ts';

const page = (sheets = [makeSheet()]) => parse(contentOf(htmlTables(sheets)));

describe('plain table', () => {
  test('headings of columns and rows are headings, and each row has a box for each mark', () => {
    const html = page();
    expect(html.querySelectorAll('thead th[scope=col]')).toHaveLength(4);
    expect(html.querySelectorAll('tbody th[scope=row]')).toHaveLength(2);
    expect(html.querySelectorAll('tbody td')[0]!.innerHTML).toBe('☐ I<br>☐ P<br>☐ A<br>☐ N');
  });

  test('it has a language, a title, and nothing that an editor would strip or run', () => {
    const html = page();
    expect(html.querySelector('html')?.getAttribute('lang')).toBe('en');
    expect(html.querySelector('title')?.textContent).toContain('Emerging level: checklist');
    expect(html.querySelectorAll('script, style, img, link, iframe, [style], [class]')).toEqual([]);
  });

  test('hostile text is text', () => {
    const html = page([makeHostileSheet()]);
    const cells = html.querySelectorAll('tbody th').map(({ textContent }) => textContent);
    Object.values(HOSTILE_TEXTS).forEach((text, index) => {
      expect(cells[index]).toContain(cleanText(text));
    });
    expect(html.querySelectorAll('script, b')).toEqual([]);
  });

  test('several sheets are a heading and a table each', () => {
    const html = page([makeSheet(), makeAnalyticSheet()]);
    expect(html.querySelectorAll('h1')).toHaveLength(2);
    expect(html.querySelectorAll('table')).toHaveLength(2);
  });

  test('a statement that is marked in its cell has room for the mark', () => {
    const html = page([makeAnalyticSheet()]);
    expect(html.querySelectorAll('tbody td')[0]!.textContent).toMatch(/^____ EM-01/u);
    expect(html.querySelectorAll('tbody td')[5]!.textContent).toBe('Not described at this level.');
  });

  test('the notices stand below', () => {
    expect(page().textContent).toContain('© Somebody');
    expect(page().textContent).toContain('O*NET® is a trademark');
  });
});
