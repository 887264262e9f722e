const SEEN_KEY = 'levelbook/folder';

/**
 * Whether what is kept on this page may be gone on the next. Some browsers give each file that is opened from a folder
 * a storage of its own; once a page has seen what another one kept, this browser is known to be none of them.
 */
export function forgetsBetweenPages(): boolean {
  if (location.protocol !== 'file:') return false;
  try {
    const seen = localStorage.getItem(SEEN_KEY);
    const shared = seen !== null && seen !== location.pathname;
    localStorage.setItem(SEEN_KEY, shared ? 'shared' : location.pathname);
    return !shared;
  } catch {
    return true;
  }
}
