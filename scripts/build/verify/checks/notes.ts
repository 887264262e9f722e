import type { SiteCheck } from '../site-check.ts';
import type { SiteModel } from '../site-model.ts';

export function notesCheck({ notes }: SiteModel): SiteCheck {
  const unseen = new Map([...notes].map(([folder, ids]) => [folder, new Set(ids)]));
  return {
    rule: 'Every data note of a framework is shown on one of its pages, not only in the list of all notes.',
    page({ path, notes: shown }) {
      const left = unseen.get(path.split('/').slice(0, 2).join('/'));
      for (const id of shown) left?.delete(id);
      return [];
    },
    end: () =>
      [...unseen].flatMap(([folder, ids]) =>
        [...ids].map((id) => ({
          code: 'NOTE_NOT_SHOWN',
          file: `${folder}/index.html`,
          line: null,
          message: `No page of this framework shows its data note “${id}”.`,
          hint: 'The page that the note names shows it in an element with data-note-id.',
        })),
      ),
  };
}
