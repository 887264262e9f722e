/** Texts that this browser keeps. Where it keeps nothing, they last as long as the page. */
const memory = new Map<string, string>();

/** The text that is kept under a key, or null. */
export function recalled(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

/** Keeps a text, or with null nothing any more. False where the browser refuses to keep it beyond this page. */
export function remembered(key: string, value: string | null): boolean {
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
