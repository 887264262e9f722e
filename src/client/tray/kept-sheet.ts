/**
 * The sheets in the making that this browser keeps: one a framework, each as the fragment of the builder's address.
 * Where the browser keeps nothing, they last as long as the page.
 */
const SHEET_KEY = 'levelbook/sheet/';
const LAST_KEY = 'levelbook/sheet-last';
const ASIDE_KEY = 'levelbook/sheet-aside/';

const memory = new Map<string, string>();

function read(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

/** False where the browser refuses to keep anything beyond this page. */
function write(key: string, value: string | null): boolean {
  if (value === null) memory.delete(key);
  else memory.set(key, value);
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    memory.delete(key);
    return true;
  } catch {
    return false;
  }
}

/** The fragment of a framework's sheet; an empty text where there is none. */
export function keptSheet(id: string): string {
  return read(SHEET_KEY + id) ?? '';
}

/** Keeps a sheet; an empty fragment means that there is none any more. False where it lasts for this page only. */
export function keepSheet(id: string, fragment: string): boolean {
  write(LAST_KEY, id);
  return write(SHEET_KEY + id, fragment === '' ? null : fragment);
}

/** The sheet that was put aside when somebody else's took its place; an empty text where there is none. */
export function sheetAside(id: string): string {
  return read(ASIDE_KEY + id) ?? '';
}

/** Puts a sheet aside; with an empty text, throws the one away that was. */
export function putAside(id: string, fragment: string): void {
  write(ASIDE_KEY + id, fragment === '' ? null : fragment);
}

/** The id of the framework whose sheet was changed last. */
export function lastKeptFramework(): string | null {
  return read(LAST_KEY);
}

/** Calls back when another tab changes what is kept. */
export function onKeptElsewhere(changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(SHEET_KEY)) changed();
  });
}
