import { EXPORT_NAMES, EXPORTS } from '../exports.ts';
import type { DataNote } from '../../../../src/model/data-note.ts';
import { AT } from './at.ts';
import type { NoteMaker } from './subject.ts';

/** The optional exports that are missing, and what the site therefore lacks. */
export const supplyNotes: NoteMaker = ({ supplied }) => {
  if (!supplied.has('framework.json')) return [NO_FRAMEWORK];
  return EXPORT_NAMES.flatMap((file) => {
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
};

/** Told in the place of all that a framework would come with. */
const NO_FRAMEWORK: DataNote = {
  id: 'framework-not-supplied',
  kind: 'not-supplied',
  file: 'framework.json',
  line: null,
  title: 'No framework was supplied',
  detail:
    'There is no framework of this occupation here, and so no levels, no statements and no sheets. The site shows what O*NET tells of the occupation.',
  at: AT.overview('supplied'),
};
