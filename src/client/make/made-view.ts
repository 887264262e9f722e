import { fill } from '#say';
import * as texts from '#words/make.ts';
import { guideMarkup } from '../../markup/guide.ts';
import { html } from '../../markup/html.ts';
import { sheetMarkup } from '../../markup/sheet.ts';
import { linkTo } from '../../model/addresses.ts';
import { capitalised } from '../../model/counting.ts';
import type { Framework } from '../../model/framework/framework.ts';
import { levelsOf } from '../../model/framework/places.ts';
import type { RubricSheet } from '../../model/sheets/rubric-sheet.ts';
import { sheetsOf } from '../../model/sheets/sheets-of.ts';
import { partOf } from '../builder/elements.ts';
import { saveFile } from '../files/save-file.ts';
import { madeFile } from './files.ts';
import { factsOf, notesMarkup } from './made-words.ts';
import { chosenSheets, offerPlaces, offerSheets } from './sheet-choice.ts';

type View = 'guide' | 'sheets';

/** What was made of a file: to read, to print, to take away. */
export class MadeView {
  readonly #root: HTMLElement;
  readonly #title: HTMLInputElement;
  readonly #choice: { kind: HTMLSelectElement; about: HTMLSelectElement };
  readonly #took: HTMLElement;
  #framework: Framework | null = null;
  /** Whether nothing of the file was shown yet. */
  #isNew = true;
  /** The title as the file has it: what stands when the field is emptied. */
  #ownTitle = '';

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#title = partOf(root, '[data-title]', HTMLInputElement);
    this.#choice = {
      kind: partOf(root, '[data-sheet-kind]', HTMLSelectElement),
      about: partOf(root, '[data-sheet-about]', HTMLSelectElement),
    };
    this.#took = partOf(root, '[data-took]', HTMLElement);
    this.#listen();
  }

  /** Shows a framework; null: nothing. While a file is read again, the title and the view that were chosen stay. */
  show(framework: Framework | null, isNew: boolean): void {
    this.#root.hidden = framework === null;
    this.#framework = framework;
    this.#say('');
    this.#isNew ||= isNew;
    if (!framework) return;
    this.#ownTitle = framework.title;
    if (this.#isNew) {
      this.#isNew = false;
      this.#title.value = framework.title;
      this.#turnTo('guide');
    }
    this.#rename();
    offerSheets(this.#choice, this.#sheets());
    this.#draw();
  }

  #listen(): void {
    const { kind, about } = this.#choice;
    this.#title.addEventListener('input', () => this.#rename());
    this.#title.addEventListener('change', () => this.#draw());
    kind.addEventListener('change', () => {
      offerPlaces(this.#choice, this.#sheets());
      this.#turnTo('sheets');
    });
    about.addEventListener('change', () => this.#turnTo('sheets'));
    this.#root.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'view') this.#draw();
    });
    partOf(this.#root, '[data-print-sheets]', HTMLElement).addEventListener('click', () => {
      this.#turnTo('sheets');
      print();
    });
    this.#root.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('[data-make-download]');
      if (button) void this.#take(button);
    });
    const pageTitle = document.title;
    addEventListener('beforeprint', () => {
      if (this.#framework) document.title = this.#framework.title;
    });
    addEventListener('afterprint', () => {
      document.title = pageTitle;
    });
  }

  #sheets(): RubricSheet[] {
    return this.#framework ? sheetsOf(this.#framework) : [];
  }

  #rename(): void {
    if (!this.#framework) return;
    const title = this.#title.value.trim() || this.#ownTitle;
    this.#framework = { ...this.#framework, title };
    partOf(this.#root, '[data-made-title]', HTMLElement).textContent = title;
  }

  #turnTo(view: View): void {
    const radio = partOf(this.#root, `[name=view][value=${view}]`, HTMLInputElement);
    radio.checked = true;
    this.#draw();
  }

  /** Draws what is shown, and only that: five hundred rows need not be made twice. */
  #draw(): void {
    const framework = this.#framework;
    if (!framework) return;
    const view = this.#root.querySelector<HTMLInputElement>('[name=view]:checked')?.value;
    partOf(this.#root, '[data-made-facts]', HTMLElement).textContent = factsOf(framework);
    const levels = levelsOf(framework);
    partOf(this.#root, '[data-guide-name]', HTMLElement).textContent = levels
      ? fill(texts.nounGuide, { noun: capitalised(levels.noun.one) })
      : texts.statements;
    const shown = partOf(this.#root, '[data-shown]', HTMLElement);
    shown.dataset['shown'] = view;
    shown.innerHTML =
      view === 'sheets'
        ? html`${chosenSheets(this.#choice, this.#sheets()).map((sheet) => sheetMarkup(sheet, { heading: 'h2' }))}`
            .text
        : html`${guideMarkup(framework, (source) => linkTo({ page: 'make' }, { page: 'source', source }))}${notesMarkup(framework)}`
            .text;
  }

  async #take(button: HTMLButtonElement): Promise<void> {
    const making =
      this.#framework &&
      madeFile(
        button.dataset['makeDownload'] ?? '',
        this.#framework,
        chosenSheets(this.#choice, this.#sheets()),
      );
    if (!making) return;
    button.setAttribute('aria-busy', 'true');
    const { name, mediaType, rendering } = await making;
    button.removeAttribute('aria-busy');
    if (!rendering.ok) {
      this.#say(rendering.reason);
      return;
    }
    saveFile(rendering.content, mediaType, name);
    this.#say([fill(texts.nameIsMade, { name }), ...rendering.warnings].join(' '));
  }

  #say(words: string): void {
    this.#took.textContent = words;
  }
}
