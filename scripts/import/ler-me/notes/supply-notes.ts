import { EXPORT_NAMES, EXPORTS } from '../exports.ts';
import { AT } from './at.ts';
import type { NoteMaker } from './subject.ts';

/** The optional exports that are missing, and what the site therefore lacks. */
export const supplyNotes: NoteMaker = ({ supplied }) =>
  EXPORT_NAMES.flatMap((file) => {
    const { holds } = EXPORTS[file];
    if (supplied.has(file) || holds === null) return [];
    return [
      {
        id: `${file.replace(/\.[a-z]+$/u, '')}-not-supplied`,
        kind: 'not-supplied' as const,
        file,
        line: null,
        title: `${file} was not supplied`,
        detail: `This optional export holds ${holds}. It was not supplied for this occupation, so the site does not show them.`,
        at: AT.overview('supplied'),
      },
    ];
  });
