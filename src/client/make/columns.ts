import * as words from '#words/make.ts';
import {
  COLUMN_NAMES,
  type ColumnName,
  type FrameworkSettings,
} from '../../import/framework-settings.ts';
import type { TableHeader, TableHeaders } from '../../import/table/headers.ts';
import { html, type Markup } from '../../markup/html.ts';
import { capitalised } from '../../model/counting.ts';

/** Which worksheet and which columns are read: fields to choose them, and what was chosen. */

const LONGEST_EXAMPLE = 40;

/** The fields, filled in with what is read now. */
export function columnFields({ sheets, sheet, columns, taken, facts }: TableHeaders): Markup {
  const used = new Set(Object.values(taken));
  const others = columns.filter(({ id }) => !used.has(id));
  return html`${
    sheets.length > 1 &&
    html`<p class="labelled">
      <label for="make_sheet">${words.theWorksheetWithThe}</label>
      <select id="make_sheet" name="sheet">
        ${sheet === null && option('', words.chooseAWorksheet, true)}
        ${sheets.map((name) => option(name, name, name === sheet))}
      </select>
    </p>`
  }
  ${
    columns.length > 0 &&
    html`<div class="columns-choice">
        ${COLUMN_NAMES.map((name) => columnField(name, columns, taken[name]))}
      </div>
      ${
        others.length > 0 &&
        html`<fieldset>
          <legend>${words.columnsToShowBeside}</legend>
          ${others.map(
            ({ id, text }) =>
              html`<label
                ><input
                  type="checkbox"
                  name="fact"
                  value="${id}"
                  ${facts.includes(id) && html` checked`}
                />
                ${text}</label
              >`,
          )}
        </fieldset>`
      }`
  }`;
}

function columnField(
  name: ColumnName,
  columns: readonly TableHeader[],
  taken: string | undefined,
): Markup {
  const none = name === 'statement' ? words.chooseAColumn : words.none;
  return html`<p class="labelled">
    <label for="make_column_${name}">${capitalised(name)}</label>
    <select id="make_column_${name}" name="${name}">
      ${(name !== 'statement' || taken === undefined) && option('', none, taken === undefined)}
      ${columns.map((column) => option(column.id, labelOf(column), column.id === taken))}
    </select>
  </p>`;
}

function labelOf({ letters, text, example }: TableHeader): string {
  const short =
    example.length > LONGEST_EXAMPLE ? `${example.slice(0, LONGEST_EXAMPLE)}…` : example;
  return `${letters}: ${text}${short === '' ? '' : ` (${short})`}`;
}

const option = (value: string, label: string, selected: boolean): Markup =>
  html`<option value="${value}" ${selected && html` selected`}>${label}</option>`;

/** Settings as the fields stand; another worksheet begins anew. `changed` is the name of the field that was changed. */
export function chosenSettings(
  fields: HTMLFormElement,
  { columns }: TableHeaders,
  changed: string,
): FrameworkSettings {
  const data = new FormData(fields);
  const valueOf = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const sheet = valueOf('sheet');
  if (changed === 'sheet') return { sheet };
  const chosen = COLUMN_NAMES.map((name) => [name, valueOf(name)] as const);
  const used = new Set(chosen.map(([, id]) => id));
  const facts = data.getAll('fact').filter((id): id is string => typeof id === 'string');
  return {
    sheet,
    columns: Object.fromEntries(chosen.filter(([, id]) => id !== undefined)),
    facts: facts.filter((id) => !used.has(id)),
    // What is neither was seen and left out on purpose.
    leaveOut: columns.map(({ id }) => id).filter((id) => !used.has(id) && !facts.includes(id)),
  };
}
