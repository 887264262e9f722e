import { z } from 'zod';
import { DATA_NOTE_KINDS, type DataNoteKind } from './data-note-kinds.ts';

export { DATA_NOTE_KINDS, type DataNoteKind };

/**
 * The parts of a framework's pages that a note may stand at, by page: each is the id of a heading or field there.
 * Every page that shows such a part shows its notes; a note at no part (null) is about the page as a whole.
 */
export const NOTE_SECTIONS = {
  overview: ['facts', 'context', 'supplied'],
  group: ['statements', 'evidence', 'strands'],
  'tasks-and-skills': ['tasks', 'skills', 'technology', 'tools'],
  career: [
    'incomes-percentile',
    'income-by-experience',
    'outlook',
    'activities',
    'education',
    'profile',
    'profile-technology',
    'getting-started',
    'interests',
  ],
} as const;
export type NotePage = keyof typeof NOTE_SECTIONS;
export type NoteSection = (typeof NOTE_SECTIONS)[NotePage][number];

/** Where on the framework's pages a note belongs: the overview, the pages of a group of places, or one of those about the work. */
const noteLocationSchema = z.discriminatedUnion('page', [
  z.strictObject({
    page: z.literal('overview'),
    section: z.enum(NOTE_SECTIONS.overview).nullable(),
  }),
  z.strictObject({
    page: z.literal('group'),
    group: z.string(),
    section: z.enum(NOTE_SECTIONS.group).nullable(),
  }),
  z.strictObject({
    page: z.literal('tasks-and-skills'),
    section: z.enum(NOTE_SECTIONS['tasks-and-skills']).nullable(),
  }),
  z.strictObject({ page: z.literal('career'), section: z.enum(NOTE_SECTIONS.career).nullable() }),
]);
export type NoteLocation = z.infer<typeof noteLocationSchema>;

export const dataNoteSchema = z.strictObject({
  /** Anchor on the data-notes page, unique within the framework: `income-by-experience`. */
  id: z.string(),
  kind: z.enum(Object.keys(DATA_NOTE_KINDS) as [DataNoteKind, ...DataNoteKind[]]),
  /** The export it is about. */
  file: z.string(),
  /** 1-based line there, or null. */
  line: z.int().positive().nullable(),
  title: z.string(),
  /** One to three sentences: what the export says, what is shown, why. */
  detail: z.string(),
  at: noteLocationSchema,
});
export type DataNote = z.infer<typeof dataNoteSchema>;

/** The notes that belong to a page, or to one section of it; with `section` left out, all of the page. */
export function notesAt(
  notes: readonly DataNote[],
  page: NotePage,
  { group, section }: { group?: string; section?: NoteSection | null } = {},
): DataNote[] {
  return notes.filter(
    ({ at }) =>
      at.page === page &&
      (at.page !== 'group' || at.group === group) &&
      (section === undefined || at.section === section),
  );
}
