/** How Pagefind 1.6 names the files of its index, as paths within the index folder. */

/** The script that reads an index, as Levelbook adapts it. */
export const SCRIPT_FILE = 'pagefind.js';

/** The file that names the others: it alone keeps its name when the index changes. */
export const ENTRY_FILE = 'pagefind-entry.json';

/** What every packed file begins with, once unpacked. */
export const SIGNATURE = 'pagefind_dcd';

/** The global variable by which the adapted script hands over its class. */
export const SCRIPT_GLOBAL = 'levelbookPagefind';

/** How the name of the program begins that all indexes of a language share. */
export const WASM_START = 'wasm.';

/** Whether a file holds a page. */
export function isFragmentFile(path: string): boolean {
  return path.endsWith('.pf_fragment');
}

/** Whether a file's name holds its content's hash, so that it never changes under its name. */
export function isNamedByContent(path: string): boolean {
  return /\.pf_[a-z]+$/u.test(path);
}

/** Whether a file is compressed as it is. */
export function isCompressed(path: string): boolean {
  return isNamedByContent(path) || path.endsWith('.pagefind');
}
