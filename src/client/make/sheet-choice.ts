import * as words from '#words/make.ts';
import { html } from '../../markup/html.ts';
import type { RubricSheet } from '../../model/sheets/rubric-sheet.ts';

/** Which sheets are shown, printed and written: of one kind, about every place or about one. */
export interface SheetChoice {
  kind: HTMLSelectElement;
  about: HTMLSelectElement;
}

/** Fills the two lists with what there are sheets of, checklists of every place first. */
export function offerSheets({ kind, about }: SheetChoice, sheets: readonly RubricSheet[]): void {
  const kinds = new Map(sheets.map((sheet) => [sheet.kind, sheet.kindName]));
  const names = [...kinds].sort(
    ([a], [b]) => Number(b === 'checklist') - Number(a === 'checklist'),
  );
  keepValue(kind, () => {
    kind.innerHTML =
      html`${names.map(([id, name]) => html`<option value="${id}">${name}</option>`)}`.text;
  });
  offerPlaces({ kind, about }, sheets);
}

/** Fills the second list with what there are sheets of the chosen kind about. */
export function offerPlaces({ kind, about }: SheetChoice, sheets: readonly RubricSheet[]): void {
  const ofKind = sheets.filter((sheet) => sheet.kind === kind.value);
  keepValue(about, () => {
    about.innerHTML = html`${
      ofKind.length > 1 && html`<option value="">${words.allOfThem}${ofKind.length})</option>`
    }${ofKind.map(({ code, scopeName }) => html`<option value="${code}">${scopeName}</option>`)}`.text;
  });
}

/** The sheets that are chosen. */
export function chosenSheets(
  { kind, about }: SheetChoice,
  sheets: readonly RubricSheet[],
): RubricSheet[] {
  return sheets.filter(
    (sheet) => sheet.kind === kind.value && (about.value === '' || sheet.code === about.value),
  );
}

function keepValue(field: HTMLSelectElement, fill: () => void): void {
  const { value } = field;
  fill();
  if ([...field.options].some((option) => option.value === value)) field.value = value;
}
