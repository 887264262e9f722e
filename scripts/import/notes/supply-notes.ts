import { EXPORT_NAMES, EXPORTS } from '../exports.ts';
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
        topic: TOPICS[file],
      },
    ];
  });

const TOPICS = {
  'framework.json': 'levels',
  'framework-page.txt': 'ai-at-work',
  'onet-report.txt': 'tasks-and-skills',
  'career-page.txt': 'career',
  'career-video.txt': 'career',
  'strands.json': 'levels',
} as const;
