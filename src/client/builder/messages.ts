import * as words from '#words/builder.ts';
import { html } from '../../markup/html.ts';

export interface Offer {
  label: string;
  act: () => void;
}

/** Says something above the page's work, with buttons for what can be done about it, until it is dismissed. */
export class Messages {
  readonly #place: HTMLElement;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  show(sentences: string[], offers: Offer[] = []): void {
    if (sentences.length === 0) return;
    const note = document.createElement('div');
    note.className = 'note message';
    note.innerHTML = html`${sentences.map((sentence) => html`<p>${sentence}</p>`)}`.text;
    const tools = document.createElement('p');
    tools.className = 'tools';
    for (const { label, act } of [...offers, { label: words.dismiss, act: () => undefined }]) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button';
      button.textContent = label;
      button.addEventListener('click', () => {
        note.remove();
        act();
      });
      tools.append(button);
    }
    note.append(tools);
    this.#place.append(note);
  }

  clear(): void {
    this.#place.replaceChildren();
  }
}
