import * as texts from '#words/offline.ts';

/** The bar that says that a new edition is there. It brings its own style, since most readers never see it. */
const STYLE = `
.edition-bar { position: fixed; inset: auto 0 0; z-index: 3; display: flex; flex-wrap: wrap; align-items: center;
  justify-content: center; gap: var(--space-2) var(--space-3); padding: var(--space-2) var(--space-3);
  background: var(--paper-raised); border-block-start: 2px solid var(--accent); font-size: var(--text-s) }
.edition-bar button { padding: 0.375rem 0.75rem; border: 1px solid var(--rule-strong); border-radius: 4px; background: none }
.edition-bar button:first-of-type { border-color: var(--accent); color: var(--accent); font-weight: 700 }
@media print { .edition-bar { display: none } }`;

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}

/** Shows the bar, once. `takeIt` is called on the reader's word; "Later" only closes the bar. */
export function showEditionBar(takeIt: () => void): void {
  if (document.querySelector('.edition-bar')) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const bar = document.createElement('div');
  bar.className = 'edition-bar';
  // Polite: read out when the reader pauses. Its text comes after it is there, or it would not be read.
  const words = document.createElement('span');
  words.setAttribute('role', 'status');
  bar.append(
    words,
    button(texts.reloadToReadIt, () => {
      words.textContent = texts.takingTheNewEdition;
      takeIt();
    }),
    button(texts.later, () => bar.remove()),
  );
  document.body.append(bar);
  requestAnimationFrame(() => (words.textContent = texts.aNewEditionIs));
}
