/** The element of the search page with this `data-search-…` mark. Throws where the page has none: page and script belong together. */
export function partOfPage(mark: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(`[data-search-${mark}]`);
  if (!element) throw new Error(`The search page has no [data-search-${mark}].`);
  return element;
}

/** A new element with text and children; text is always text, never markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
