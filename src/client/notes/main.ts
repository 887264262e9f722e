/**
 * All data notes once stood on this page, each under the framework's id and its own: `#43-3011.00-income`. Whoever
 * follows such a link is led on to the note.
 */
function followOldLink(): void {
  const anchor = decodeURIComponent(location.hash.slice(1));
  const row = [...document.querySelectorAll<HTMLElement>('main li[id]')]
    .filter(({ id }) => anchor.startsWith(`${id}-`))
    .sort((one, other) => other.id.length - one.id.length)[0];
  const link = row?.querySelector('a');
  if (row && link) location.replace(`${link.href}#${anchor.slice(row.id.length + 1)}`);
}

followOldLink();
addEventListener('hashchange', followOldLink);
