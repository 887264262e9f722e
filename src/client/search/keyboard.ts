import { shownState } from './result-views.ts';

function shown<Kind extends HTMLElement>(selector: string): Kind[] {
  return [...document.querySelectorAll<Kind>(selector)].filter(
    (element) => element.offsetParent !== null,
  );
}

const hits = () => shown<HTMLAnchorElement>('a[data-search-hit]');

/** What arrows go through: the hits, and the buttons that show more of them. */
const stops = () =>
  shown<HTMLElement>('a[data-search-hit], [data-search-groups] .link-button, [data-search-more]');

/** Opens the first hit. False where there is none. */
export function openFirstHit(): boolean {
  const [first] = shownState() === 'results' ? hits() : [];
  first?.click();
  return first !== undefined;
}

function step(event: KeyboardEvent, box: HTMLInputElement): boolean {
  const list = stops();
  const at = list.findIndex((stop) => stop === event.target);
  const inBox = event.target === box;
  if (!inBox && at === -1) return false;
  switch (event.key) {
    case 'ArrowDown': {
      const next = list[at + 1];
      next?.focus();
      return next !== undefined;
    }
    case 'ArrowUp':
      if (inBox) return false;
      (list[at - 1] ?? box).focus();
      return true;
    case 'Escape':
      if (inBox) return false;
      box.focus();
      return true;
    default:
      return false;
  }
}

/** Arrows go from the box through the hits and back; Escape goes back to the box, clears it, then leaves it. */
export function watchKeys(box: HTMLInputElement, clear: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    if (step(event, box)) {
      event.preventDefault();
    } else if (event.key === 'Escape' && event.target === box) {
      event.preventDefault();
      if (box.value === '') box.blur();
      else clear();
    }
  });
}
