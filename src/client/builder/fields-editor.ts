import { fill, many } from '#say';
import * as counts from '#words/counts.ts';
import * as words from '#words/builder.ts';
import { LIMITS, tidyText, type Draft } from '../../model/builder/draft.ts';
import type { SheetFramework } from '../../model/sheets/sheet-framework.ts';
import { siteKind } from '../../model/sheets/site-kind.ts';
import type { DraftStore } from './draft-store.ts';
import { onDo, partOf } from './elements.ts';
import { html, type Markup } from '../../markup/html.ts';

const fieldsOf = (draft: Draft, framework: SheetFramework | null) =>
  draft.fields ?? siteKind(draft.kind, framework ?? {}).headerFields;

/** The lines to fill in at the top of the sheet: to rename, remove, add, and to set back to what is usual. */
export function showFieldsEditor(root: HTMLElement, store: DraftStore): void {
  const place = partOf(root, '[data-fields]', HTMLElement);
  const summary = partOf(root, '[data-fields-summary]', HTMLElement);
  /** What stands in the boxes: names that are empty as long as nobody typed them are on no sheet. */
  let written: string[] = [];

  const apply = (said: string, about: string | null) => {
    const fields = [...new Set(written.map((name) => tidyText(name, LIMITS.field)))].filter(
      (name) => name !== '',
    );
    store.change({ ...store.draft, fields }, said, about);
  };
  const boxes = () => [...place.querySelectorAll<HTMLInputElement>('input')];
  const build = () => {
    place.innerHTML = markup(written, store.draft.fields !== null).text;
  };

  place.addEventListener('input', ({ target }) => {
    const at = boxes().indexOf(target as HTMLInputElement);
    written = written.with(at, (target as HTMLInputElement).value);
    apply('', `field ${at}`);
  });
  place.addEventListener('change', () => store.settle());
  onDo(place, (what, button) => {
    if (what === 'add-field') {
      written = [...written, ''];
      build();
      boxes().at(-1)?.focus();
    }
    if (what === 'remove-field') {
      const at = Number(button.dataset['at']);
      const name = written[at] ?? '';
      written = written.toSpliced(at, 1);
      apply(fill(words.lineWhatRemoved, { what: name === '' ? '' : `“${name}” ` }), null);
      build();
      (boxes()[Math.min(at, written.length - 1)] ?? place.querySelector('button'))?.focus();
    }
    if (what === 'usual-fields') {
      store.change({ ...store.draft, fields: null }, words.theUsualLinesAre);
      place.querySelector('button')?.focus();
    }
  });
  store.watch(({ draft }) => {
    const fields = fieldsOf(draft, store.framework);
    const same =
      written
        .map((name) => tidyText(name, LIMITS.field))
        .filter((name) => name !== '')
        .join('\n') === fields.join('\n');
    if (!same || place.childElementCount === 0) {
      written = fields;
      build();
    }
    const usual = place.querySelector<HTMLElement>('[data-do=usual-fields]');
    if (usual) usual.hidden = draft.fields === null;
    summary.textContent = many(counts.line, fields.length);
  });
}

function markup(fields: string[], own: boolean): Markup {
  return html`<ul class="plain fields">
      ${fields.map(
        (name, at) =>
          html`<li>
            <input
              value="${name}"
              aria-label="${fill(words.lineAtTheTop, { position: at + 1 })}"
              autocomplete="off"
              maxlength="${LIMITS.field}"
            />
            <button
              type="button"
              class="remove"
              data-do="remove-field"
              data-at="${at}"
              aria-label="${fill(words.removeLine, { position: at + 1 })}"
              title="${words.remove}"
            >
              ×
            </button>
          </li>`,
      )}
    </ul>
    <div class="tools">
      ${
        fields.length < LIMITS.fields &&
        html`<button type="button" class="button" data-do="add-field">${words.addALine}</button>`
      }
      <button type="button" class="button" data-do="usual-fields" ${!own && html`hidden`}>
        ${words.usualLines}
      </button>
    </div>`;
}
