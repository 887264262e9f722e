import { recalled, remembered } from './browser-memory.ts';

/**
 * The sheets in the making that this browser keeps: one a framework, each as the fragment of the builder's address.
 * Where the browser keeps nothing, they last as long as the page.
 */
const SHEET_KEY = 'levelbook/sheet/';
const LAST_KEY = 'levelbook/sheet-last';
const SAVED_AS_KEY = 'levelbook/sheet-saved-as/';

/** The fragment of a framework's sheet; an empty text where there is none. */
export function keptSheet(id: string): string {
  return recalled(SHEET_KEY + id) ?? '';
}

/** Keeps a sheet; an empty fragment means that there is none any more. False where it lasts for this page only. */
export function keepSheet(id: string, fragment: string): boolean {
  remembered(LAST_KEY, id);
  return remembered(SHEET_KEY + id, fragment === '' ? null : fragment);
}

/** The id of the saved sheet that a framework's sheet was opened from or saved as; null where it is none. */
export function savedAs(id: string): string | null {
  return recalled(SAVED_AS_KEY + id);
}

/** Says which saved sheet a framework's sheet is; null: none. */
export function keepSavedAs(id: string, saved: string | null): void {
  remembered(SAVED_AS_KEY + id, saved);
}

/** The id of the framework whose sheet was changed last. */
export function lastKeptFramework(): string | null {
  return recalled(LAST_KEY);
}

/** Calls back when another tab changes what is kept. */
export function onKeptElsewhere(changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(SHEET_KEY)) changed();
  });
}
