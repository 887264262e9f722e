import type { FrameworkSettings } from '../../import/framework-settings.ts';
import type { ImportProblem } from '../../import/problem.ts';
import type { TableHeaders } from '../../import/table/headers.ts';
import { chosenSettings, columnFields } from './columns.ts';

/** Problems that choosing a worksheet or a column may mend. */
const MENDED_HERE = new Set<string>([
  'NO_WORKSHEET',
  'NO_STATEMENT_COLUMN',
  'COLUMN_TWICE',
  'MAPPED_COLUMN_MISSING',
  'TOO_MANY_LEVELS',
  'LEVEL_MISSING',
]);

/** Whether one of the problems may be gone once the columns are chosen. */
export function choosingHelps(
  headers: TableHeaders | null,
  problems: readonly ImportProblem[],
): boolean {
  return headers !== null && problems.some(({ code }) => MENDED_HERE.has(code));
}

/** Choosing in the page what `levelbook.yml` says for the command: the worksheet, and which column holds what. */
export class ColumnChoice {
  readonly #root: HTMLDetailsElement;
  readonly #fields: HTMLFormElement;
  #headers: TableHeaders | null = null;

  constructor(root: HTMLDetailsElement, choose: (settings: FrameworkSettings) => void) {
    this.#root = root;
    this.#fields = root.appendChild(document.createElement('form'));
    this.#fields.addEventListener('submit', (event) => event.preventDefault());
    this.#fields.addEventListener('change', ({ target }) => {
      const { name } = target as HTMLInputElement | HTMLSelectElement;
      if (this.#headers) choose(chosenSettings(this.#fields, this.#headers, name));
    });
  }

  /** Shows what is read now; opens by itself where choosing helps. Whoever is choosing keeps the focus. */
  show(headers: TableHeaders | null, problems: readonly ImportProblem[]): void {
    const focused = this.#fields.contains(document.activeElement)
      ? fieldSelector(document.activeElement)
      : null;
    this.#headers = headers;
    this.#root.hidden = headers === null;
    this.#fields.innerHTML = headers ? columnFields(headers).text : '';
    if (choosingHelps(headers, problems)) this.#root.open = true;
    if (focused !== null) this.#fields.querySelector<HTMLElement>(focused)?.focus();
  }
}

function fieldSelector(field: Element | null): string | null {
  if (field instanceof HTMLSelectElement) return `select[name="${field.name}"]`;
  if (!(field instanceof HTMLInputElement)) return null;
  return `input[name="${field.name}"][value="${CSS.escape(field.value)}"]`;
}
