import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/markup/html.ts';
import { qrMarkup, qrModules } from '../../src/markup/qr.ts';
import { sheetMarkup } from '../../src/markup/sheet.ts';
import { stepMark } from '../../src/markup/step-mark.ts';
import { sheetsOf } from '../../src/model/sheets/sheets-of.ts';
import {
  HOSTILE_TEXTS,
  makeAreasOnly,
  makeFramework,
  makeHostileSheet,
  makeOwnLevels,
} from '../formats/made-up.ts';

test('texts are escaped in a template, markup stays, and nothing stands for what is not there', () => {
  const name = '<b>"A" & B</b>';
  expect(html`<p title="${name}">${name}${null}${false}${html`<i>${1}</i>`}</p>`.text).toBe(
    '<p title="&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;">&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;<i>1</i></p>',
  );
});

test('a line break in a text stays, while the indentation of a template goes', () => {
  const list = html`<ul>
    <li>${'one\n    two'}</li>
  </ul>`;
  expect(list.text).toBe('<ul>\n<li>one\n    two</li>\n</ul>');
});

test('a sheet shows every row in its words, whatever they hold', () => {
  const sheet = makeHostileSheet();
  const page = parse(sheetMarkup(sheet).text);
  expect(page.querySelectorAll('tbody tr')).toHaveLength(Object.keys(HOSTILE_TEXTS).length);
  expect(page.querySelector('script')).toBeNull();
  expect(page.querySelector('tbody')?.text).toContain(HOSTILE_TEXTS.markup);
});

test('a sheet of a framework without levels has no mark of steps and says nothing of them', () => {
  const [sheet] = sheetsOf(makeAreasOnly());
  const page = parse(sheetMarkup(sheet!).text);
  expect(page.querySelector('.steps')).toBeNull();
  expect(page.text).not.toMatch(/level/iu);
  expect(page.querySelectorAll('.sheet-name p')).toHaveLength(1);
});

test('a sheet of the third of seven levels has a mark of seven bars, three of them filled', () => {
  const kilns = makeFramework({ groups: [makeOwnLevels(7)] });
  const sheet = sheetsOf(kilns).find(({ code }) => code === 'S3-CL');
  const mark = parse(sheetMarkup(sheet!).text).querySelector('h1 .steps');
  expect(mark?.getAttribute('data-step')).toBe('3');
  expect(mark?.querySelectorAll('path')).toHaveLength(7);
  expect(mark?.querySelectorAll('path.on')).toHaveLength(3);
});

test('the mark of four steps is drawn as it always was', () => {
  expect(stepMark({ order: 2, of: 4 }).text).toBe(
    '<svg class="steps" data-step="2" viewBox="0 0 35 20" width="35" height="20" aria-hidden="true">\n' +
      '<path d="M0 20h8v-5h-8z" class="on"></path><path d="M9 20h8v-10h-8z" class="on"></path>' +
      '<path d="M18 20h8v-15h-8z"></path><path d="M27 20h8v-20h-8z"></path>\n</svg>',
  );
});

describe('the QR code of an address', () => {
  const address = (length: number) => 'https://example.org/'.padEnd(length, 'a');

  test.each([20, 84, 180, 181, 230])(
    'of %i characters has modules of a third of a millimetre',
    (length) => {
      expect(20 / (qrModules(address(length))?.side ?? Infinity)).toBeGreaterThanOrEqual(1 / 3);
    },
  );

  test('is left out where it could not be scanned, or is none of the web', () => {
    expect(qrMarkup(address(231))).toBeNull();
    expect(qrMarkup('occupations/43-3011.00/index.html')).toBeNull();
    expect(qrMarkup(address(100))?.text).toContain('class="qr"');
  });
});
