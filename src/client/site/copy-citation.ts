import * as texts from '#words/site.ts';
import { copyText } from './copy-text.ts';

/** "Copy citation" on each statement: its words, its code with framework and version, and its address. */
export function offerCitations(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('[data-act="cite"]');
    const verse = button?.closest<HTMLElement>('[data-statement]');
    if (!button || !verse) return;
    void copyText(citationOf(verse)).then((copied) => {
      say(button, copied ? texts.copied : texts.couldNotCopy);
    });
  });
}

function citationOf(verse: HTMLElement): string {
  const words = verse.querySelector('p')?.textContent.trim().replace(/\s+/gu, ' ') ?? '';
  const {
    framework = '',
    frameworkTitle = '',
    version = '',
  } = verse.closest<HTMLElement>('[data-framework]')?.dataset ?? {};
  const address = `${location.href.replace(/[?#].*$/u, '')}#${verse.id}`;
  const code = `${framework}/${verse.dataset['statement'] ?? ''}`;
  return `“${words}” (${code}, ${frameworkTitle}, ${version}). ${address}`;
}

function say(button: HTMLButtonElement, word: string): void {
  const usual = button.dataset['usual'] ?? button.textContent;
  button.dataset['usual'] = usual;
  button.textContent = word;
  button.setAttribute('aria-live', 'polite');
  setTimeout(() => {
    button.textContent = usual;
  }, 2000);
}
