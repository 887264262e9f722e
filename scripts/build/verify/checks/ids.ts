import type { SiteCheck } from '../site-check.ts';

export function idsCheck(): SiteCheck {
  return {
    rule: 'No id stands twice on a page.',
    page: ({ path, ids }) =>
      [...ids]
        .filter(([id, lines]) => lines.length > 1 || id.trim() === '')
        .map(([id, lines]) => ({
          code: 'ID_REPEATED',
          file: path,
          line: lines.at(-1) ?? null,
          message:
            id.trim() === ''
              ? 'An id is empty.'
              : `The id “${id}” stands on ${lines.length} elements.`,
          hint: 'A link to an id leads to the first element only: make each id its own.',
        })),
  };
}
