import type { Draft } from '../../model/builder/draft.ts';
import { ownSheet } from '../../model/builder/own-sheet.ts';
import type { RubricSheet } from '../../model/sheets/rubric-sheet.ts';
import { sheetAddress } from '../../formats/sheet-text.ts';
import type { DraftStore } from './draft-store.ts';
import { partOf } from './elements.ts';
import { qrMarkup } from '../../markup/qr.ts';
import { sheetMarkup } from '../../markup/sheet.ts';
import { siteUrl } from './site-url.ts';

/** The sheet in the making; null while there is no statement on it. */
export function sheetOn({ draft, framework }: DraftStore): RubricSheet | null {
  if (!framework || !draft.entries.some(({ kind }) => kind === 'statement')) return null;
  return ownSheet(framework, draft);
}

/** The sheet as it will be printed, drawn anew after each change; what the page prints is this and nothing else. */
export function showPreview(root: HTMLElement, store: DraftStore): void {
  const place = partOf(root, '[data-preview]', HTMLElement);
  const paper = document.head.appendChild(document.createElement('style'));
  const pageTitle = document.title;
  let drawing = 0;

  const draw = () => {
    drawing = 0;
    const sheet = sheetOn(store);
    place.innerHTML = sheet
      ? sheetMarkup(sheet, {
          siteUrl: siteUrl(),
          qr: qrMarkup(sheetAddress(sheet, siteUrl())),
          // The page has a heading of the first level already, and the sheet stands in a part of it.
          heading: 'h2',
        }).text
      : '<p class="soft">Your sheet appears here as soon as there is a statement on it.</p>';
    paper.textContent = pageRules(store.draft);
    place.dataset['paper'] = store.draft.paper;
    fit();
  };
  /** Shows the paper in its own proportions, as large as there is room. */
  const fit = () => {
    const sheet = place.querySelector<HTMLElement>('.sheet');
    if (!sheet) return;
    place.style.setProperty('--fit', '1');
    const wanted = sheet.offsetWidth;
    const room = place.clientWidth;
    if (wanted > room) place.style.setProperty('--fit', String(room / wanted));
  };
  new ResizeObserver(fit).observe(place);
  addEventListener('beforeprint', () => {
    draw();
    document.title = sheetOn(store)?.title ?? pageTitle;
  });
  addEventListener('afterprint', () => {
    document.title = pageTitle;
  });
  store.watch(() => {
    drawing ||= requestAnimationFrame(draw);
  });
}

/** Without a choice, the printer's own paper. */
function pageRules({ paper }: Draft): string {
  return paper === 'any' ? '' : `@page{size:${paper}}@page wide{size:${paper} landscape}`;
}
