import { fill, many } from '#say';
import * as counts from '#words/counts.ts';
import * as words from '#words/builder.ts';
import {
  groupedBy,
  withEntryMoved,
  withHeading,
  withHeadingText,
  withoutEntry,
} from '../../model/builder/change-draft.ts';
import { LIMITS, pickedTokens, type Draft, type Entry } from '../../model/builder/draft.ts';
import type { PlacedStatement } from '../../model/builder/resolve-draft.ts';
import { sheetKind } from '../../model/sheets/kinds.ts';
import type { DraftStore } from './draft-store.ts';
import { offerDragging } from './drag.ts';
import { onDo, partOf, showValue } from './elements.ts';
import { arrow } from './markup/arrow.ts';
import { html, type Markup } from '../../markup/html.ts';

/** More than this, and a sheet is rather a catalogue. */
const A_HANDFUL = 25;

/** The lines of the sheet in their order: statements and headings, each to move, take off or rename. */
export function showPickedList(root: HTMLElement, store: DraftStore): void {
  const list = partOf(root, '[data-picked]', HTMLOListElement);
  const hint = partOf(root, '[data-picked-hint]', HTMLElement);
  let shown: string | null = null;

  const move = (from: number, to: number, act: string) => {
    const next = withEntryMoved(store.draft, from, to);
    if (next === store.draft) {
      store.say(fill(words.standsThereAlready, { nameAt: nameAt(store, from) }));
      return;
    }
    const at = Math.max(0, Math.min(to, next.entries.length - 1));
    store.change(
      next,
      fill(words.nameAtMovedPosition, {
        nameAt: nameAt(store, from),
        positionOf: positionOf(next, at),
      }),
    );
    focusOn(list, at, act);
  };
  const remove = (at: number) => {
    const name = nameAt(store, at);
    const next = withoutEntry(store.draft, at);
    store.change(
      next,
      fill(words.takenOffLeft, {
        name,
        statements: many(counts.statement, pickedTokens(next).length),
      }),
    );
    if (next.entries.length > 0) focusOn(list, Math.min(at, next.entries.length - 1), 'remove');
    else root.querySelector<HTMLElement>('[data-do=undo]')?.focus();
  };

  onDo(list, (what, button) => {
    const at = positionIn(list, button);
    if (what === 'up') move(at, at - 1, what);
    if (what === 'down') move(at, at + 1, what);
    if (what === 'remove') remove(at);
  });
  list.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    const at = positionIn(list, target);
    const to = event.altKey ? targetOf(event.key, at, store.draft.entries.length) : null;
    const act = target.dataset['do'] ?? 'text';
    if (to !== null) move(at, to, act);
    else if (event.key === 'Delete' && target instanceof HTMLButtonElement) remove(at);
    else return;
    event.preventDefault();
  });
  list.addEventListener('input', ({ target }) => {
    const field = target as HTMLInputElement;
    const at = positionIn(list, field);
    store.change(withHeadingText(store.draft, at, field.value), '', `heading ${at}`);
  });
  list.addEventListener('change', () => store.settle());
  offerDragging(list, (from, to) => move(from, to, 'up'));

  onDo(root, (what) => {
    if (what === 'heading') {
      const { entries } = store.draft;
      // The first one goes above all; the next are for what is added below.
      const at = entries.some(({ kind }) => kind === 'heading') ? entries.length : 0;
      const next = withHeading(store.draft, at);
      if (next === store.draft)
        store.say(fill(words.aSheetHoldsHeadingsAt, { headings: LIMITS.headings }));
      else {
        store.change(next, fill(words.headingAddedTypeIts, { positionOf: positionOf(next, at) }));
        focusOn(list, at, 'text');
      }
    }
    if (what === 'group') {
      const placeOf = (token: string) => store.statement(token)?.place.fullName ?? '';
      store.change(groupedBy(store.draft, placeOf), words.groupedByPlaceUnder);
    }
  });

  store.watch(({ draft }) => {
    const shape = draft.entries
      .map((entry) => (entry.kind === 'heading' ? '.' : entry.token))
      .join(' ');
    if (shape !== shown) {
      shown = shape;
      list.innerHTML = html`${draft.entries.map((entry) => row(entry, store))}`.text;
    }
    const fields = list.querySelectorAll<HTMLInputElement>('input');
    const texts = draft.entries.flatMap((entry) => (entry.kind === 'heading' ? [entry.text] : []));
    fields.forEach((field, at) => showValue(field, texts[at] ?? ''));
    hint.textContent = hintFor(draft);
  });
}

function hintFor(draft: Draft): string {
  const count = pickedTokens(draft).length;
  const headed = draft.entries.some(({ kind }) => kind === 'heading');
  if (draft.entries.length === 0) return words.nothingHereYetTick;
  if (headed && sheetKind(draft.kind).rows === 'empty-lines') {
    return words.thisKindOfSheet;
  }
  if (count > A_HANDFUL) {
    return fill(words.makeALongSheet, { statements: many(counts.statement, count) });
  }
  return words.altAndAnArrow;
}

/** Where a key pressed with Alt sends a line, or null. */
function targetOf(key: string, at: number, length: number): number | null {
  const targets: Record<string, number> = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    Home: 0,
    End: length - 1,
  };
  return targets[key] ?? null;
}

function positionIn(list: HTMLElement, inside: Element): number {
  return [...list.children].findIndex((item) => item.contains(inside));
}

function focusOn(list: HTMLElement, at: number, act: string): void {
  const item = list.children[at];
  const wanted = item?.querySelector<HTMLElement>(`[data-do="${act}"]`);
  (wanted ?? item?.querySelector<HTMLElement>('button[data-do]'))?.focus();
}

function nameAt(store: DraftStore, at: number): string {
  const entry = store.draft.entries[at];
  if (entry?.kind === 'statement')
    return store.statement(entry.token)?.statement.code ?? words.theStatement;
  return entry?.text ? fill(words.theHeadingText, { text: entry.text }) : words.theHeading;
}

/** "Line 2 of 5, under “Opening”." */
function positionOf({ entries }: Draft, at: number): string {
  const above = entries.slice(0, at).findLast(({ kind }) => kind === 'heading');
  const under =
    above?.kind === 'heading' && above.text !== ''
      ? fill(words.underText, { text: above.text })
      : '';
  return fill(words.linePositionOfCount, { position: at + 1, count: entries.length, under });
}

function row(entry: Entry, store: DraftStore): Markup {
  const name =
    entry.kind === 'heading' ? 'heading' : (store.statement(entry.token)?.statement.code ?? '');
  return html`<li class="${entry.kind}">
    <span class="grip" aria-hidden="true" title="${words.dragToAnotherPlace}"></span>
    ${
      entry.kind === 'heading'
        ? html`<input
            data-do="text"
            aria-label="${words.wordsOfTheHeading}"
            placeholder="${words.heading}"
            autocomplete="off"
            maxlength="${LIMITS.heading}"
          />`
        : statementWords(store.statement(entry.token))
    }
    <span class="moves">
      <button
        type="button"
        data-do="up"
        aria-label="${fill(words.moveUp, { name })}"
        title="${words.up}"
      >
        ${arrow('up')}
      </button>
      <button
        type="button"
        data-do="down"
        aria-label="${fill(words.moveDown, { name })}"
        title="${words.down}"
      >
        ${arrow('down')}
      </button>
      <button
        type="button"
        data-do="remove"
        aria-label="${fill(words.takeNameOff, { name })}"
        title="${words.takeOff}"
      >
        ×
      </button>
    </span>
  </li>`;
}

function statementWords(placed: PlacedStatement | undefined): Markup | undefined {
  if (!placed) return undefined;
  const { statement, place } = placed;
  return html`<span class="code">${statement.code}</span>
    <span class="words"
      ><b>${statement.topic ?? statement.text}</b> <small>${place.fullName}</small></span
    >`;
}
