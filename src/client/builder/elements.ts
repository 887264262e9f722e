/** The element that the page is known to have. Throws where page and script do not belong together. */
export function partOf<Part extends HTMLElement>(
  root: ParentNode,
  selector: string,
  type: new () => Part,
): Part {
  const part = root.querySelector(selector);
  if (!(part instanceof type)) throw new Error(`The page has no ${selector}.`);
  return part;
}

/** Calls back on clicks on buttons inside an element, with what the button does: its `data-do`. */
export function onDo(
  root: HTMLElement,
  act: (what: string, button: HTMLButtonElement) => void,
): void {
  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('button[data-do]');
    if (button) act(button.dataset['do'] ?? '', button);
  });
}

/** Sets a field's value, unless somebody is typing in it. */
export function showValue(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  if (field !== document.activeElement && field.value !== value) field.value = value;
}
