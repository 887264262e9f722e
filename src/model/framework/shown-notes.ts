import { NOTE_SECTIONS, type DataNote, type NotePage, type NoteSection } from '../data-note.ts';
import type { Framework } from './framework.ts';
import { hasCareer, hasReport } from './parts.ts';
import { groupOf } from './places.ts';

/** Which data notes stand where. Every note stands somewhere: where its page is missing, on the overview. */

/** A part of a page (null: the page as a whole); `group` where the page is a group's. */
export interface NoteSpot {
  page: NotePage;
  group?: string;
  sections: readonly (NoteSection | null)[];
}

/** All parts of a page that notes stand at. */
export const sectionsOf = (page: NotePage): (NoteSection | null)[] => [
  null,
  ...NOTE_SECTIONS[page],
];

/** The notes that a framework's pages show at a spot. What was not supplied is told once, on the overview. */
export function shownNotes(framework: Framework, { page, group, sections }: NoteSpot): DataNote[] {
  return framework.notes.filter((note) => {
    const at = placed(framework, note);
    return (
      at.page === page &&
      (at.page !== 'group' || at.group === group) &&
      sections.some((section) => section === at.section)
    );
  });
}

function placed(framework: Framework, { kind, at }: DataNote): DataNote['at'] {
  if (kind === 'not-supplied') return { page: 'overview', section: 'supplied' };
  const isThere = {
    overview: () => true,
    group: () => at.page === 'group' && groupOf(framework, at.group) !== undefined,
    'tasks-and-skills': () => hasReport(framework),
    career: () => hasCareer(framework),
  }[at.page];
  return isThere() ? at : { page: 'overview', section: null };
}
