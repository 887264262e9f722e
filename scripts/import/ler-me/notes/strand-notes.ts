import { AT } from './at.ts';
import type { NoteMaker } from './subject.ts';

/** That strands, where they exist, are Levelbook's own. */
export const strandNotes: NoteMaker = ({ read }) =>
  read['strands.json']
    ? [
        {
          id: 'strands',
          kind: 'inferred',
          file: 'strands.json',
          line: null,
          title: 'The strands are a grouping by Levelbook',
          detail:
            'The export does not group its statements across levels. Levelbook has read them and put statements about the same work side by side; the wording is untouched.',
          at: AT.levels('strands'),
        },
      ]
    : [];
