import { fill } from '#say';
import * as words from '#words/builder.ts';
import { sheetAddress } from '../../formats/sheet-text.ts';
import { linkedLogo } from '../../markup/logo.ts';
import { qrMarkup } from '../../markup/qr.ts';
import { sheetMarkup } from '../../markup/sheet.ts';
import type { Draft } from '../../model/builder/draft.ts';
import { ownSheet } from '../../model/builder/own-sheet.ts';
import type { Pages } from '../../model/sheets/paginate.ts';
import type { RubricSheet } from '../../model/sheets/rubric-sheet.ts';
import type { DraftStore } from './draft-store.ts';
import { partOf } from './elements.ts';
import { fitted, type Fitted } from './fit-pages.ts';
import { PageMeasure } from './measure-pages.ts';
import { noCodeWords, pageWords } from './page-words.ts';
import { keptLogo } from './school.ts';
import { siteUrl } from './site-url.ts';

/** Pages are counted when typing has paused. */
const PAUSE = 250;

/** The sheet in the making; null while there is no statement on it. */
export function sheetOn({ draft, framework }: DraftStore): RubricSheet | null {
  if (!framework || !draft.entries.some(({ kind }) => kind === 'statement')) return null;
  return ownSheet(framework, draft);
}

/**
 * The sheet as it will be printed, with its pages, drawn anew after each change; what the page prints is this and nothing
 * else. Answers with what draws it anew when something outside the draft has changed.
 */
export function showPreview(root: HTMLElement, store: DraftStore): () => void {
  const place = partOf(root, '[data-preview]', HTMLElement);
  const pagesLine = partOf(root, '[data-pages]', HTMLElement);
  const codeLine = partOf(root, '[data-no-code]', HTMLElement);
  const onePage = partOf(root, '#one-page', HTMLInputElement);
  const paper = document.head.appendChild(document.createElement('style'));
  const pageTitle = document.title;
  const measure = new PageMeasure();
  let drawing = 0;
  let measuring = 0;
  let isReady = false;
  /** How tight the sheet was set last, so that a change of a word doesn't let it jump. */
  let fit = 0;

  // The page says where its site's logo stands; a logo of the reader's own takes its place.
  const { siteLogo } = partOf(document, '[data-builder]', HTMLElement).dataset;
  const markupOf = (sheet: RubricSheet) => {
    const ownLogo = keptLogo();
    return sheetMarkup(sheet, {
      siteUrl: siteUrl(),
      qr: qrMarkup(sheetAddress(sheet, siteUrl()) ?? ''),
      logo: ownLogo,
      siteLogo: ownLogo === null && siteLogo !== undefined ? linkedLogo(siteLogo) : null,
      // The page has a heading of the first level already, and the sheet stands in a part of it.
      heading: 'h2',
    }).text;
  };
  const draw = () => {
    drawing = 0;
    const sheet = sheetOn(store);
    place.innerHTML = sheet
      ? markupOf(sheet)
      : '<p class="soft">Your sheet appears here as soon as there is a statement on it.</p>';
    paper.textContent = pageRules(store.draft);
    place.dataset['paper'] = store.draft.paper;
    const hasCode = place.querySelector('.qr') !== null;
    codeLine.textContent = sheet ? noCodeWords(sheetAddress(sheet, siteUrl()) ?? '', hasCode) : '';
    setFit(fit);
    scale();
    clearTimeout(measuring);
    measuring = window.setTimeout(count, PAUSE);
  };
  const setFit = (step: number) => {
    fit = step;
    const sheet = place.querySelector<HTMLElement>('.sheet');
    if (step > 0) sheet?.setAttribute('data-fit', String(step));
    else sheet?.removeAttribute('data-fit');
  };
  /** Finds the pages, sets the sheet as tight as was wished, and marks where pages begin. */
  const count = () => {
    const sheet = sheetOn(store);
    if (!sheet || !isReady) {
      pagesLine.textContent = '';
      return;
    }
    const found = fitted(measure, markupOf(sheet), store.draft);
    setFit(found.fit);
    markPages(place, found.pages);
    pagesLine.textContent = pageWords(found, store.draft);
    root.dispatchEvent(new CustomEvent<Fitted>('pages', { detail: found }));
    scale();
  };
  /** Shows the paper in its own proportions, as large as there is room. */
  const scale = () => {
    const sheet = place.querySelector<HTMLElement>('.sheet');
    if (!sheet) return;
    place.style.setProperty('--fit', '1');
    const wanted = sheet.offsetWidth;
    const room = place.clientWidth;
    if (wanted > room) place.style.setProperty('--fit', String(room / wanted));
  };
  const redraw = () => {
    drawing ||= requestAnimationFrame(draw);
  };

  new ResizeObserver(scale).observe(place);
  void measure.ready.then(() => {
    isReady = true;
    count();
  });
  onePage.addEventListener('change', () => {
    store.change({ ...store.draft, onePage: onePage.checked });
  });
  addEventListener('beforeprint', () => {
    draw();
    count();
    // Browsers name the PDF after the page.
    document.title = sheetOn(store)?.title ?? pageTitle;
  });
  addEventListener('afterprint', () => {
    document.title = pageTitle;
  });
  store.watch(({ draft }) => {
    onePage.checked = draft.onePage;
    redraw();
  });
  return redraw;
}

function markPages(place: HTMLElement, { rowStarts, footerStart }: Pages): void {
  const rows = place.querySelectorAll<HTMLElement>('.sheet tbody > tr');
  for (const { row, page } of rowStarts)
    rows[row]?.setAttribute('data-begins', fill(words.pagePage, { page }));
  if (footerStart === null) return;
  place
    .querySelector('.sheet > footer')
    ?.setAttribute('data-begins', fill(words.pageFooterStart, { footerStart }));
}

/** Without a choice, the printer's own paper. */
function pageRules({ paper }: Draft): string {
  return paper === 'any' ? '' : `@page{size:${paper}}@page wide{size:${paper} landscape}`;
}
