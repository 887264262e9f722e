import type { DataNote } from '../../../../src/model/data-note.ts';
import { isPlaceholderIncome } from '../assemble/incomes.ts';
import type { CareerPage } from '../readers/career-page.ts';
import type { ReadEmployment } from '../readers/employment.ts';
import type { IncomeRow } from '../readers/income-table.ts';
import { percent } from '../readers/outlook-words.ts';
import { AT } from './at.ts';
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
      at: AT.career('getting-started'),
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
      at: AT.career('profile-technology'),
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
  'income-percentiles': { by: 'percentile', at: AT.career('incomes-percentile') },
  'income-by-experience': { by: 'experience', at: AT.career('income-by-experience') },
};

function incomeNote(id: keyof typeof INCOME_TABLES, rows: readonly IncomeRow[]): DataNote[] {
  const { by, at } = INCOME_TABLES[id];
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
        at,
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
      at,
    },
  ];
}

const NUMBER = new Intl.NumberFormat('en');

function outlookNotes({ employment }: CareerPage): DataNote[] {
  if (!employment) return [];
  const { statedChange, computedChange, current, projected, line } = employment;
  const notes = wordNotes(employment);
  if (statedChange === null || computedChange === null) return notes;
  if (statedChange === computedChange) return notes;
  return [
    ...notes,
    {
      id: 'projected-change',
      kind: 'disagreed',
      file: PAGE,
      line,
      title: `The projected change is ${percent(computedChange)}, stated as ${percent(statedChange)}`,
      detail: `The page counts ${NUMBER.format(current)} jobs now and ${NUMBER.format(projected)} expected, which is a change of ${percent(computedChange)}; it states ${percent(statedChange)}. The site shows both.`,
      at: AT.career('outlook'),
    },
  ];
}

/** Where the outlook contradicts itself in words, or states two changes. */
function wordNotes({ contradictions, line }: ReadEmployment): DataNote[] {
  if (contradictions.length === 0) return [];
  return [
    {
      id: 'outlook-words',
      kind: 'disagreed',
      file: PAGE,
      line,
      title: 'The words and numbers of the outlook disagree',
      detail: `${contradictions.join(' ')} The site shows the two counts, and the change that follows from them.`,
      at: AT.career('outlook'),
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
      at: AT.career('activities'),
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
      at: AT.career('education'),
    },
  ];
}
