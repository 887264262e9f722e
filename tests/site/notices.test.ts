import { describe, expect, test } from 'vitest';
import { pagePath, type PageRef } from '../../src/model/addresses.ts';
import { expectedOccupationPages } from '../../src/model/expected-pages.ts';
import { builtOccupation } from './harness/content.ts';
import { sitePage } from './harness/pages.ts';

const ONET = 'O*NET® is a trademark of USDOL/ETA.';
const CHANGED = 'Levelbook has modified all or some of this information.';
const FRAMEWORK = '© EBSCOed';

const occupation = builtOccupation();
const textOf = (page: PageRef) => sitePage(pagePath(page)).textContent.replace(/\s+/gu, ' ');

describe('notices stand on the pages whose content needs them', () => {
  const pages = expectedOccupationPages(occupation);

  test.each(pages.filter(({ page }) => ['level', 'levels', 'domain', 'ai-at-work'].includes(page)))(
    '$page $level$domain',
    (page) => {
      expect(textOf(page)).toContain(FRAMEWORK);
      expect(textOf(page)).toContain(ONET);
    },
  );

  test.each(pages.filter(({ page }) => page === 'sheet'))('sheet $sheet', (page) => {
    expect(textOf(page)).toContain(FRAMEWORK);
    expect(textOf(page)).toContain(ONET);
    expect(textOf(page)).toContain(`${occupation.soc}/`);
  });

  test('tasks and skills', () => {
    const text = textOf({ page: 'tasks-and-skills', soc: occupation.soc });
    expect(text).toContain(ONET);
    expect(text).toContain(CHANGED);
    expect(text).toContain('USDOL/ETA has not approved, endorsed, or tested these modifications.');
  });

  test('the career page carries the line that came with its facts', () => {
    const text = textOf({ page: 'career', soc: occupation.soc });
    expect(occupation.career?.notice).toBeTruthy();
    expect(text).toContain(occupation.career?.notice?.replace(/\s+/gu, ' '));
  });
});

describe('data notes', () => {
  const page = sitePage('data-notes.html');

  test('every note of the occupation stands there under its anchor', () => {
    expect(occupation.notes.length).toBeGreaterThanOrEqual(8);
    for (const { id, title, kind } of occupation.notes) {
      const note = page.querySelector(`[id="${occupation.soc}-${id}"]`);
      expect(note?.textContent).toContain(title);
      expect(note?.getAttribute('data-note')).toBe(kind);
    }
  });

  test('every export that was supplied is told with its hash', () => {
    for (const { name, supplied, sha256 } of occupation.files) {
      expect(page.textContent).toContain(name);
      if (supplied) expect(page.innerHTML).toContain(sha256);
    }
  });
});

test('incomes by experience that are placeholders stand on the career page only where a note tells of them', () => {
  const main = sitePage(pagePath({ page: 'career', soc: occupation.soc })).querySelector('main');
  for (const note of main?.querySelectorAll('[data-note]') ?? []) note.remove();
  expect(main?.textContent).toContain('Income');
  expect(main?.textContent).not.toMatch(/\$\s?(?:50,000|100,000|150,000)|NaN/u);
});
