import type { DataNote } from '../../../src/model/data-note.ts';
import { isPlaceholderIncome } from '../assemble/incomes.ts';
import type { CareerPage } from '../readers/career-page.ts';
import type { IncomeRow } from '../readers/income-table.ts';
import type { NoteMaker } from './subject.ts';

const PAGE = 'career-page.txt';
const VIDEO = 'career-video.txt';

/** What the career exports leave empty, fill with placeholders, or head in a way that misleads. */
export const careerNotes: NoteMaker = ({ read }) => {
  const page = read[PAGE];
  const video = read[VIDEO];
  const notes: DataNote[] = page
    ? [...incomeNotes(page), ...outlookNotes(page), ...activityNotes(page), ...educationNotes(page)]
    : [];
  if (video?.headings.getStarted !== undefined && video.gettingStarted.length === 0) {
    notes.push({
      id: 'getting-started',
      kind: 'not-reported',
      file: VIDEO,
      line: video.headings.getStarted,
      title: '“Get started on your career” is empty',
      detail:
        'The profile has this heading with nothing under it. The site leaves the heading out.',
      topic: 'career',
    });
  }
  if (video && video.technologyLines.length > 0) {
    notes.push({
      id: 'profile-technology',
      kind: 'inferred',
      file: VIDEO,
      line: video.headings.technology ?? null,
      title: 'Types of software and examples are told apart by Levelbook',
      detail:
        'The profile lists types of software and examples of them in one run, without marks. Levelbook tells them apart by the lists of the other exports, and where those do not help, by their order.',
      topic: 'career',
    });
  }
  return notes;
};

function incomeNotes(page: CareerPage): DataNote[] {
  return [
    ...incomeNote('income-percentiles', page.incomePercentiles),
    ...incomeNote('income-by-experience', page.incomeByExperience),
  ];
}

const INCOME_TABLES = {
  'income-percentiles': 'percentile',
  'income-by-experience': 'experience',
} as const;

function incomeNote(id: keyof typeof INCOME_TABLES, rows: readonly IncomeRow[]): DataNote[] {
  const by = INCOME_TABLES[id];
  const missing = rows.filter((row) => row.income === null);
  const [first] = missing;
  if (first) {
    return [
      {
        id,
        kind: 'not-reported',
        file: PAGE,
        line: first.line,
        title: `Incomes by ${by} are not reported`,
        detail: `The page has no amount, only a sign such as “$NaN” (not a number), for: ${missing.map((row) => row.label).join(', ')}. No income is shown there.`,
        topic: 'career',
      },
    ];
  }
  if (id !== 'income-by-experience' || !isPlaceholderIncome(rows)) return [];
  return [
    {
      id,
      kind: 'withheld',
      file: PAGE,
      line: rows[0]?.line ?? null,
      title: 'Incomes by experience are withheld',
      detail:
        'The page gives exactly $50,000, $100,000 and $150,000 for entry, mid and senior level. Such even numbers look like a placeholder that was never filled in, so the site does not show them as incomes.',
      topic: 'career',
    },
  ];
}

const NUMBER = new Intl.NumberFormat('en');

function outlookNotes({ employment }: CareerPage): DataNote[] {
  if (!employment) return [];
  const { statedChange, computedChange, current, projected, line } = employment;
  if (statedChange === null || computedChange === null) return [];
  if (statedChange === computedChange) return [];
  const percent = (value: number): string => `${value < 0 ? '−' : ''}${Math.abs(value)} %`;
  return [
    {
      id: 'projected-change',
      kind: 'disagreed',
      file: PAGE,
      line,
      title: `The projected change is ${percent(computedChange)}, stated as ${percent(statedChange)}`,
      detail: `The page counts ${NUMBER.format(current)} jobs now and ${NUMBER.format(projected)} expected, which is a change of ${percent(computedChange)}; it states ${percent(statedChange)}. The site shows both.`,
      topic: 'career',
    },
  ];
}

/** Under "Detailed Work Activities" the page prints generalised work activities, each with its definition. */
function activityNotes(page: CareerPage): DataNote[] {
  const line = page.headings.describedActivities;
  const { describedActivities } = page;
  const areDefinitions =
    describedActivities.length > 0 &&
    describedActivities.every(({ description }) => description !== null);
  if (line === undefined || !areDefinitions) return [];
  return [
    {
      id: 'work-activities-heading',
      kind: 'corrected',
      file: PAGE,
      line,
      title: '“Detailed Work Activities” are generalised work activities',
      detail:
        'Under this heading the page lists O*NET’s generalised work activities with their definitions. Detailed work activities are another, finer list of O*NET. The site names them by what they are.',
      topic: 'career',
    },
  ];
}

function educationNotes(page: CareerPage): DataNote[] {
  const line = page.headings.commonEducation;
  if (line === undefined || page.commonEducation !== null) return [];
  return [
    {
      id: 'common-education',
      kind: 'not-reported',
      file: PAGE,
      line,
      title: 'The most common education level is not reported',
      detail:
        'The page explains what “Most Common Education Level” means and gives no level. The site shows none.',
      topic: 'career',
    },
  ];
}
