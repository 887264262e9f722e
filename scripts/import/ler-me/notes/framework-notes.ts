import type { DataNote } from '../../../../src/model/data-note.ts';
import { compareLevelStatements } from '../checks/page-agreement.ts';
import { counted } from '../../../../src/model/counting.ts';
import type { FrameworkJson } from '../readers/framework-json.ts';
import { folded } from '../../../../src/model/tidy-text.ts';
import { AT } from './at.ts';
import type { NoteMaker } from './subject.ts';

const FILE = 'framework.json';

/** What `framework.json` leaves empty, what its levels do not say, and where the framework page says it differently. */
export const frameworkNotes: NoteMaker = ({ read }) => {
  const framework = read[FILE];
  if (!framework) return [];
  const notes: DataNote[] = [];
  if (framework.version === null) {
    notes.push({
      id: 'framework-version',
      kind: 'not-reported',
      file: FILE,
      line: framework.spot(['framework', 'version']).line,
      title: 'The framework names no version',
      detail:
        'The export leaves the version empty. The date of the export stands in its place where a version would stand.',
      at: AT.overview('facts'),
    });
  }
  if (framework.description === null) {
    notes.push({
      id: 'framework-description',
      kind: 'not-reported',
      file: FILE,
      line: framework.spot(['framework', 'description']).line,
      title: 'The framework has no description',
      detail:
        'The export has a field for a description of the framework and leaves it empty. What the framework covers is told by its line “Context covered”.',
      at: AT.overview('context'),
    });
  }
  if (framework.occupation.jobZoneInferred) {
    notes.push({
      id: 'job-zone',
      kind: 'inferred',
      file: FILE,
      line: framework.spot(['occupation', 'jobZoneInferred']).line,
      title: 'The job zone was inferred',
      detail: `The export marks job zone ${framework.occupation.jobZone} as inferred: the exporting site worked it out, O*NET has not rated it.`,
      at: AT.overview('facts'),
    });
  }
  return [
    ...notes,
    ...alignmentNotes(framework),
    ...pageNotes(framework, read['framework-page.txt']),
  ];
};

/** Statements of different levels that stand in the same row are about different things, unless their topics agree. */
function alignmentNotes(framework: FrameworkJson): DataNote[] {
  const [first, second] = framework.levels;
  if (!first || !second) return [];
  const rows = Math.min(...framework.levels.map((level) => level.statements.length));
  const differs = (row: number): boolean =>
    new Set(framework.levels.map((level) => folded(level.statements[row]?.topic ?? ''))).size > 1;
  const unaligned = Array.from({ length: rows }, (_, row) => row).filter(differs);
  // The row in the middle reads as an example; any other would do.
  const example = unaligned[Math.min(2, unaligned.length - 1)];
  if (example === undefined) return [];
  const topicAt = (level: typeof first): string => {
    const statement = level.statements[example];
    return `“${statement?.topic ?? statement?.text ?? ''}”`;
  };
  return [
    {
      id: 'levels-not-aligned',
      kind: 'not-reported',
      file: FILE,
      line: framework.spot(['framework', 'levels']).line,
      title: 'The levels are not aligned row by row',
      detail: `The export does not say which statements of different levels belong together. Statement ${example + 1} of ${first.place.name} is about ${topicAt(first)}, statement ${example + 1} of ${second.place.name} about ${topicAt(second)}. Levelbook makes no row-by-row rubric from their positions.`,
      at: AT.levels(null),
    },
  ];
}

function pageNotes(
  framework: FrameworkJson,
  page: Parameters<typeof compareLevelStatements>[1] | undefined,
): DataNote[] {
  if (!page) return [];
  const notes: DataNote[] = [];
  const [firstStatement] = page.levelStatements;
  if (firstStatement) {
    notes.push({
      id: 'page-without-levels',
      kind: 'not-reported',
      file: 'framework-page.txt',
      line: firstStatement.spot.line,
      title: 'The framework page has no level headings',
      detail:
        'The text of the page lists the level statements in one run, without saying where a level starts. Which level a statement is of comes from framework.json alone.',
      at: AT.levels(null),
    });
  }
  const { reworded, onlyJson, onlyPage } = compareLevelStatements(framework, page);
  if (firstStatement && reworded.length + onlyJson.length + onlyPage.length > 0) {
    const parts = [
      { count: reworded.length, text: 'worded differently' },
      { count: onlyPage.length, text: 'only on the page' },
      { count: onlyJson.length, text: 'only in framework.json' },
    ].filter(({ count }) => count > 0);
    notes.push({
      id: 'level-statements',
      kind: 'disagreed',
      file: 'framework-page.txt',
      line: (reworded[0]?.page ?? onlyPage[0] ?? firstStatement).spot.line,
      title: 'The page and framework.json disagree about level statements',
      detail: `Compared with framework.json: ${parts.map(({ count, text }) => `${counted(count, 'statement')} ${text}`).join(', ')}. The site shows framework.json.`,
      at: AT.levels('statements'),
    });
  }
  if (
    (framework.contextCovered !== null &&
      page.contextCovered !== null &&
      folded(framework.contextCovered) !== folded(page.contextCovered)) ||
    (framework.description !== null &&
      page.description !== null &&
      folded(framework.description) !== folded(page.description))
  ) {
    notes.push({
      id: 'framework-wording',
      kind: 'disagreed',
      file: 'framework-page.txt',
      line: null,
      title: 'The page describes the framework in other words',
      detail:
        'The description or the context covered reads differently on the framework page. The site shows framework.json.',
      at: AT.overview('context'),
    });
  }
  return notes;
}
