import type { NoteLocation } from '../../../../src/model/data-note.ts';
import {
  AI_GROUP,
  DOMAIN_GROUP,
  LEVEL_GROUP,
} from '../../../../src/model/framework/schemes/ler-me.ts';
import type { ExportName } from '../exports.ts';

type SectionOf<Page extends NoteLocation['page']> = Extract<
  NoteLocation,
  { page: Page }
>['section'];

/** Where a note belongs, shortly: `AT.career('outlook')`, `AT.levels(null)` for the page as a whole. */
export const AT = {
  overview: (section: SectionOf<'overview'>): NoteLocation => ({ page: 'overview', section }),
  levels: (section: SectionOf<'group'>): NoteLocation => atGroup(LEVEL_GROUP.id, section),
  aiAtWork: (section: SectionOf<'group'>): NoteLocation => atGroup(AI_GROUP.id, section),
  durableSkills: (section: SectionOf<'group'>): NoteLocation => atGroup(DOMAIN_GROUP.id, section),
  tasksAndSkills: (section: SectionOf<'tasks-and-skills'>): NoteLocation => ({
    page: 'tasks-and-skills',
    section,
  }),
  career: (section: SectionOf<'career'>): NoteLocation => ({ page: 'career', section }),
};

/** A note at a group of places. */
export function atGroup(group: string, section: SectionOf<'group'>): NoteLocation {
  return { page: 'group', group, section };
}

/** Where a note belongs that is about some text of an export. */
export const AT_FILE: Record<ExportName, NoteLocation> = {
  'framework.json': AT.overview(null),
  'framework-page.txt': AT.overview(null),
  'onet-report.txt': AT.tasksAndSkills(null),
  'career-page.txt': AT.career(null),
  'career-video.txt': AT.career(null),
  'strands.json': AT.levels('strands'),
  'onet.json': AT.tasksAndSkills(null),
};
