import type { Comparable, Comparison, Shared } from '../../model/occupation/comparison.ts';

/** Fills in what the page holds empty: lists of names, counts, and the table of differences. */

function filled(mark: string, names: readonly string[]): void {
  const list = document.querySelector(`[data-compare-list="${mark}"]`);
  const items = names.map((name) => {
    const item = document.createElement('li');
    item.textContent = name;
    return item;
  });
  list?.replaceChildren(...items);
  const count = document.querySelector(`[data-compare-count="${mark}"]`);
  if (count) count.textContent = names.length.toLocaleString('en');
  // What holds nothing is not shown; of what both share, that is said.
  for (const part of document.querySelectorAll<HTMLElement>(`[data-compare-some="${mark}"]`)) {
    part.hidden = names.length === 0;
  }
  for (const part of document.querySelectorAll<HTMLElement>(`[data-compare-none="${mark}"]`)) {
    part.hidden = names.length > 0;
  }
}

function showShared(mark: string, { both, onlyFirst, onlySecond }: Shared): void {
  filled(mark, both);
  filled(`${mark}-first`, onlyFirst);
  filled(`${mark}-second`, onlySecond);
}

function cell(name: 'th' | 'td', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (name === 'th') element.setAttribute('scope', 'row');
  else element.className = 'figure';
  return element;
}

function showDifferences({ differences }: Comparison, scales: Record<string, string>): void {
  const rows = differences.map(({ name, scale, first, second }) => {
    const row = document.createElement('tr');
    row.append(
      cell('th', `${name}, ${scales[scale] ?? scale}`),
      cell('td', first.toFixed(2)),
      cell('td', second.toFixed(2)),
    );
    return row;
  });
  document.querySelector('[data-compare-differences] tbody')?.replaceChildren(...rows);
  filled(
    'differences',
    differences.map(({ name }) => name),
  );
}

/** Shows how two occupations compare. */
export function showComparison(
  comparison: Comparison,
  [first, second]: readonly [Comparable, Comparable],
  linkOf: (path: string) => string,
): void {
  for (const [mark, { title, path }] of [
    ['first', first],
    ['second', second],
  ] as const) {
    for (const part of document.querySelectorAll(`[data-compare-title="${mark}"]`)) {
      part.textContent = title;
      if (part instanceof HTMLAnchorElement) part.href = linkOf(path);
    }
  }
  for (const part of document.querySelectorAll('[data-compare-release]')) {
    part.textContent = [...new Set([first.release, second.release])].join(', ');
  }
  showShared('activities', comparison.activities);
  showShared('technology', comparison.technology);
  showDifferences(comparison, { importance: 'Importance', level: 'Level' });
  filled('within', comparison.withinError);
  filled('not-compared', comparison.notCompared);
}
