/** A row of a list: a framework's title as a link to its overview, and what stands beside it. */
export function unitLink(title: string, path: string, beside = ''): HTMLElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${path}/index.html`;
  link.textContent = title;
  const note = document.createElement('span');
  note.textContent = beside;
  row.append(link, ' ', note);
  return row;
}
