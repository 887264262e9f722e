import { levelsIn, queryFor } from '../../model/shown-levels.ts';

/**
 * The choice of levels, kept in the address, so that it can be shared and survives a reload. That a box hides its
 * column needs no script.
 */
const boxes = [...document.querySelectorAll<HTMLInputElement>('.choose input')];
const all = boxes.map(({ value }) => value);

function showAsAddressed(): void {
  const shown = new Set(levelsIn(location.search, all));
  for (const box of boxes) box.checked = shown.has(box.value);
}

document.querySelector('.choose')?.addEventListener('change', ({ target }) => {
  const shown = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  // A ladder without a level shows nothing: the last one stays.
  if (shown.length === 0 && target instanceof HTMLInputElement) target.checked = true;
  else
    history.replaceState(
      null,
      '',
      `${location.pathname}${queryFor(shown, all, location.search)}${location.hash}`,
    );
});
addEventListener('pageshow', showAsAddressed);
showAsAddressed();
