import {
  readSavedSheets,
  usualName,
  withSaved,
  type SavedSheet,
} from '../../model/builder/saved-sheets.ts';
import { recalled, remembered } from './browser-memory.ts';

/** The sheets that this browser keeps by name. */
const SAVED_KEY = 'levelbook/sheets';

export function savedSheets(): SavedSheet[] {
  return readSavedSheets(recalled(SAVED_KEY) ?? '[]');
}

/** False where the browser refuses to keep them beyond this page. */
export function keepSaved(list: SavedSheet[]): boolean {
  return remembered(SAVED_KEY, list.length === 0 ? null : JSON.stringify(list));
}

/** A sheet as it is saved for the first time. */
export function newlySaved(framework: string, fragment: string): SavedSheet {
  return {
    id: newId(),
    name: usualName(fragment),
    framework,
    fragment,
    day: today(),
    aside: false,
  };
}

/**
 * Puts a sheet among the saved ones because another takes its place. One that is there already, just as it is, is not
 * put there twice. Answers with the one that is new, or null.
 */
export function putAside(framework: string, fragment: string): SavedSheet | null {
  const list = savedSheets();
  if (fragment === '' || list.some((sheet) => sheet.fragment === fragment)) return null;
  const sheet = { ...newlySaved(framework, fragment), aside: true };
  keepSaved(withSaved(list, sheet));
  return sheet;
}

/** Calls back when another tab changes them. */
export function onSavedElsewhere(changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === null || key === SAVED_KEY) changed();
  });
}

/** Unlike any other on this device; `randomUUID` is not there without https. */
export const newId = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

/** The reader's own day. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
