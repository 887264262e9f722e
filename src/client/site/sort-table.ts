/** Makes the headings of `table[data-sortable]` sort its rows: names from A, figures from the largest. */
export function offerSorting(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
    table.tHead?.querySelectorAll('th').forEach((heading, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...heading.childNodes);
      button.addEventListener('click', () => {
        sortBy(table, heading, column);
      });
      heading.append(button);
    });
  }
}

function sortBy(table: HTMLTableElement, heading: HTMLElement, column: number): void {
  const body = table.tBodies[0];
  if (!body) return;
  const numeric = heading.classList.contains('number');
  const before = heading.getAttribute('aria-sort');
  const usual = numeric ? 'descending' : 'ascending';
  const other = numeric ? 'ascending' : 'descending';
  const order = before === usual ? other : usual;
  const sign = order === 'ascending' ? 1 : -1;
  const keyed = [...body.rows].map((row) => ({
    row,
    key: row.cells[column]?.textContent.trim() ?? '',
  }));
  // "not reported" is no number and stands last, whichever way the others run.
  const number = (key: string) => (Number.isNaN(Number(key)) ? -sign * Infinity : Number(key));
  keyed.sort((a, b) => {
    if (!numeric) return sign * a.key.localeCompare(b.key, 'en');
    const [first, second] = [number(a.key), number(b.key)];
    return first === second ? 0 : sign * (first - second);
  });
  body.append(...keyed.map(({ row }) => row));
  for (const one of table.querySelectorAll('th[aria-sort]')) one.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', order);
}
