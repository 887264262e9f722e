import { many } from '#say';
import * as texts from '#words/single-file.ts';

/** The script in the single file: find as one types, and print a sheet. The file reads and prints without it. */

/** Words as they are compared: small letters, no accents. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const field = document.querySelector<HTMLInputElement>('[role=search] input');
const announcer = document.querySelector<HTMLElement>('[role=status]');
const verses = [...document.querySelectorAll<HTMLElement>('[data-statement]')].map((element) => ({
  element,
  text: fold(element.textContent),
}));
const places = [...document.querySelectorAll<HTMLElement>('[data-place]')];
const asides = [...document.querySelectorAll<HTMLElement>('[data-aside]')];

function find(query: string): void {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  let found = 0;
  for (const { element, text } of verses) {
    const matches = words.every((word) => text.includes(word));
    element.hidden = !matches;
    if (matches) found += 1;
  }
  for (const place of places) place.hidden = !place.querySelector('[data-statement]:not([hidden])');
  for (const aside of asides) aside.hidden = words.length > 0;
  if (announcer) announcer.textContent = words.length === 0 ? '' : countOf(found);
  mark(words);
}

function countOf(found: number): string {
  if (found === 0) return texts.noStatementHoldsAll;
  return many(texts.found, found, { all: verses.length });
}

/** Marks the words where they stand, in browsers that can without changing the page. */
function mark(words: string[]): void {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return;
  const ranges =
    words.length === 0 ? [] : verses.flatMap(({ element }) => rangesIn(element, words));
  CSS.highlights.set('found', new Highlight(...ranges));
}

function rangesIn(element: HTMLElement, words: string[]): Range[] {
  if (element.hidden) return [];
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = fold(node.nodeValue ?? '');
    // Folding may change a text's length; then positions would be wrong, and marks are left out.
    if (text.length !== node.nodeValue?.length) continue;
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}

/** A link to a statement that is filtered out must still lead there. */
function showTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!field || !target?.closest('[hidden]')) return;
  field.value = '';
  find('');
  target.scrollIntoView();
}

if (field?.parentElement) {
  field.parentElement.hidden = false;
  field.addEventListener('input', () => find(field.value));
  addEventListener('hashchange', showTarget);
  addEventListener('keydown', (event) => {
    if (event.key === '/' && document.activeElement !== field) {
      event.preventDefault();
      field.focus();
    }
    if (event.key === 'Escape' && document.activeElement === field) {
      field.value = '';
      find('');
    }
  });
  // A browser may bring the word back on reload.
  if (field.value !== '') find(field.value);
}
for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

export {};
