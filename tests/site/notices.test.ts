import { describe, expect, test } from 'vitest';
import { pagePath, type PageRef } from '../../src/model/addresses.ts';
import { expectedFrameworkPages } from '../../src/model/expected-pages.ts';
import { builtCareer, builtFramework } from './harness/content.ts';
import { sitePage } from './harness/pages.ts';

const ONET = 'O*NET® is a trademark of USDOL/ETA.';
const CHANGED = 'Levelbook has modified all or some of this information.';
const FRAMEWORK = '© EBSCOed';

const framework = builtFramework();
const textOf = (page: PageRef) => sitePage(pagePath(page)).textContent.replace(/\s+/gu, ' ');

describe('notices stand on the pages whose content needs them', () => {
  const pages = expectedFrameworkPages(framework);

  test.each(pages.filter(({ page }) => ['group', 'place'].includes(page)))(
    '$page $group $place',
    (page) => {
      expect(textOf(page)).toContain(FRAMEWORK);
      expect(textOf(page)).toContain(ONET);
    },
  );

  test.each(pages.filter(({ page }) => page === 'sheet'))('sheet $sheet', (page) => {
    expect(textOf(page)).toContain(FRAMEWORK);
    expect(textOf(page)).toContain(ONET);
    expect(textOf(page)).toContain(`${framework.id}/`);
  });

  test('tasks and skills', () => {
    const text = textOf({ page: 'tasks-and-skills', framework: framework.path });
    expect(text).toContain(ONET);
    expect(text).toContain(CHANGED);
    expect(text).toContain('USDOL/ETA has not approved, endorsed, or tested these modifications.');
  });

  test('the career page carries the line that came with its facts', () => {
    const text = textOf({ page: 'career', framework: framework.path });
    const { notice } = builtCareer();
    expect(notice).toBeTruthy();
    expect(text).toContain(notice?.replace(/\s+/gu, ' '));
  });
});

describe('data notes', () => {
  const page = sitePage(pagePath({ page: 'framework-notes', framework: framework.path }));

  test('every note of the framework stands on its list of notes, under its anchor', () => {
    expect(framework.notes.length).toBeGreaterThanOrEqual(8);
    for (const { id, title, kind } of framework.notes) {
      const note = page.querySelector(`[id="${id}"]`);
      expect(note?.textContent).toContain(title);
      expect(note?.getAttribute('data-note')).toBe(kind);
    }
  });

  test('every note also stands on a page of the framework, in its own words', () => {
    const shown = new Map(
      expectedFrameworkPages(framework).flatMap((one) =>
        sitePage(pagePath(one))
          .querySelectorAll('[data-note-id]')
          .map((note) => [note.getAttribute('data-note-id'), note.textContent] as const),
      ),
    );
    for (const { id, detail } of framework.notes) {
      expect(shown.get(id)?.replace(/\s+/gu, ' '), id).toContain(detail);
    }
  });

  test('every export that was supplied is told with its hash', () => {
    for (const { name, supplied, sha256 } of framework.files) {
      expect(page.textContent).toContain(name);
      if (supplied) expect(page.innerHTML).toContain(sha256);
    }
  });
});

test('incomes by experience that are placeholders stand on the career page only where a note tells of them', () => {
  const main = sitePage(pagePath({ page: 'career', framework: framework.path })).querySelector(
    'main',
  );
  for (const note of main?.querySelectorAll('[data-note]') ?? []) note.remove();
  expect(main?.textContent).toContain('Income');
  expect(main?.textContent).not.toMatch(/\$\s?(?:50,000|100,000|150,000)|NaN/u);
});
