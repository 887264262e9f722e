import type { Paper } from '../../formats/format.ts';
import { paginated, type Pages, type SheetHeights } from '../../model/sheets/paginate.ts';

/** What papers leave for a sheet within the margins that `src/styles/sheet.css` sets, in millimetres. */
const PAPER = { a4: { width: 210, height: 297 }, letter: { width: 215.9, height: 279.4 } };
const MARGINS = { across: 24, along: 26 };
const PIXELS = 96 / 25.4;

/**
 * Lays a sheet out as it is printed, out of sight and whatever the window's width, to know its pages before anybody
 * prints it. A frame of its own has a width of its own, so that a phone measures what a desk does.
 */
export class PageMeasure {
  readonly #frame: HTMLIFrameElement;
  readonly #ready: Promise<void>;

  constructor() {
    this.#frame = document.createElement('iframe');
    this.#frame.className = 'measure';
    this.#frame.title = '';
    this.#frame.tabIndex = -1;
    this.#frame.ariaHidden = 'true';
    // With a doctype: without one, tables would not have the sheet's type.
    this.#frame.srcdoc = '<!doctype html><title>Measure</title>';
    document.body.append(this.#frame);
    this.#ready = this.#takeStyles();
  }

  /** Resolves when fonts and styles are there, and what is measured is what will be printed. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** The pages of a sheet's markup on a paper. `landscape`: on its side, in large print. */
  pagesOf(markup: string, paper: Paper, { large, fit }: { large: boolean; fit: number }): Pages {
    const { body } = this.#document;
    const { width, height } = PAPER[paper];
    const [across, along] = large ? [height, width] : [width, height];
    const largeBox = large ? '<input type="checkbox" id="large-print" checked hidden />' : '';
    body.innerHTML = `${largeBox}<div class="paper measured">${markup}</div>`;
    const sheet = body.querySelector<HTMLElement>('.sheet');
    if (!sheet) return { count: 0, rowStarts: [], footerStart: null };
    sheet.style.inlineSize = `${(across - MARGINS.across - 0.5) * PIXELS}px`;
    if (fit > 0) sheet.dataset['fit'] = String(fit);
    return paginated(heightsOf(sheet), (along - MARGINS.along) * PIXELS);
  }

  get #document(): Document {
    const { contentDocument } = this.#frame;
    if (!contentDocument) throw new Error('The frame that sheets are measured in has no document.');
    return contentDocument;
  }

  async #takeStyles(): Promise<void> {
    await new Promise((resolve) => {
      this.#frame.addEventListener('load', resolve, { once: true });
    });
    const { head } = this.#document;
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    const loaded = links.map((link) => {
      const copy = this.#document.createElement('link');
      copy.rel = 'stylesheet';
      copy.href = link.href;
      const settled = new Promise((resolve) => {
        copy.addEventListener('load', resolve);
        copy.addEventListener('error', resolve);
      });
      head.append(copy);
      return settled;
    });
    await Promise.all(loaded);
    // Fonts are fetched when text asks for them.
    this.#document.body.innerHTML =
      '<div class="sheet"><b>Sheet</b> sheet <span class="code">EM-01</span></div>';
    this.#document.body.getBoundingClientRect();
    await this.#document.fonts.ready;
  }
}

function heightsOf(sheet: HTMLElement): SheetHeights {
  const part = (selector: string) => sheet.querySelector<HTMLElement>(selector);
  const table = part('table');
  const footer = part(':scope > footer');
  const top = sheet.getBoundingClientRect().top;
  const tableTop = table?.getBoundingClientRect().top ?? top;
  const tableEnd = table?.getBoundingClientRect().bottom ?? tableTop;
  return {
    header: tableTop - top,
    head: part('thead')?.getBoundingClientRect().height ?? 0,
    rows: [...sheet.querySelectorAll<HTMLElement>('tbody > tr')].map((row) => ({
      height: row.getBoundingClientRect().height,
      withNext: row.matches('.group-row, .row-name'),
    })),
    footer: footer ? footer.getBoundingClientRect().bottom - tableEnd : 0,
  };
}
