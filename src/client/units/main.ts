import { nameFilter } from '../../model/unit/name-filter.ts';

/**
 * Narrows a long list of frameworks while somebody types. All of the list stands in the page, so that this needs no
 * network, and a page opened from a folder has it as well.
 */
const filter = document.querySelector<HTMLElement>('[data-unit-filter]');
const input = filter?.querySelector('input');
const count = filter?.querySelector('[data-unit-count]');
const none = filter?.querySelector<HTMLElement>('[data-unit-none]');
const groups = [...document.querySelectorAll<HTMLElement>('[data-unit-group]')].map((element) => ({
  element,
  rows: [...element.querySelectorAll('li')].map((row) => ({ row, name: nameOf(row) })),
}));
const all = groups.reduce((sum, { rows }) => sum + rows.length, 0);

/** What a row is found by: its name, and the code in its address. */
function nameOf(row: HTMLElement): string {
  const link = row.querySelector('a');
  const [, id = ''] = /.*\/(?:occupations|frameworks)\/([^/]+)\//u.exec(link?.pathname ?? '') ?? [];
  return `${link?.textContent ?? ''} ${id}`;
}

function narrow(): void {
  const typed = input?.value ?? '';
  const isMeant = nameFilter(typed);
  let shown = 0;
  for (const { element, rows } of groups) {
    let here = 0;
    for (const { row, name } of rows) {
      row.hidden = !isMeant(name);
      if (!row.hidden) here += 1;
    }
    element.hidden = here === 0;
    shown += here;
  }
  if (count) count.textContent = typed.trim() === '' ? '' : `${shown} of ${all}`;
  if (none) none.hidden = shown > 0;
}

if (filter && input) {
  filter.hidden = false;
  input.addEventListener('input', narrow);
  input.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    input.value = '';
    narrow();
  });
  // A browser that comes back to the page fills in what was typed.
  addEventListener('pageshow', narrow);
}
