import { keptSheet } from '../tray/kept-sheet.ts';
import { putAside } from '../tray/saved-store.ts';
import { fragmentOf } from './address.ts';
import type { DraftStore } from './draft-store.ts';

/**
 * Before another sheet takes its place: puts the reader's own, if that is what is shown, among the saved ones. A link
 * that was only looked at is none of theirs. Answers with the name that it has there, or null.
 */
export function putOwnAside(store: DraftStore): string | null {
  const id = store.draft.framework;
  if (id === null) return null;
  const fragment = fragmentOf(store);
  if (fragment === '' || keptSheet(id) !== fragment) return null;
  return putAside(id, fragment)?.name ?? null;
}
