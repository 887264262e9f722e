import type { DataNote } from '../model/data-note.ts';
import type { DraftNote } from './draft.ts';

/** Data notes with their file, each with an anchor of its own. */
export function draftNotes(notes: readonly DraftNote[], file: string): DataNote[] {
  const taken = new Set<string>();
  return notes.map(({ id: wanted, kind, title, detail, line = null, at }) => {
    let id = wanted;
    for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
    taken.add(id);
    return { id, kind, file, line, title, detail, at: at ?? { page: 'overview', section: null } };
  });
}
