import type { Career } from '../../../../src/model/occupation/occupation.ts';
import { atLine, type Finding, type Reading } from '../../finding.ts';
import { finding } from '../../reading-rules.ts';
import { linesOf, quoted, type Line } from '../../../../src/model/tidy-text.ts';
import { readCertificates } from './certificates.ts';
import { doubledEntries } from './doubled-entries.ts';
import { readEmployment, type ReadEmployment } from './employment.ts';
import { readIncomeTable, type IncomeRow } from './income-table.ts';

/** What `career-page.txt` says: a career page as text, under headings that are plain lines. */
export interface CareerPage extends Omit<Career, 'employment'> {
  incomePercentiles: IncomeRow[];
  incomeByExperience: IncomeRow[];
  employment: ReadEmployment | null;
  /** The line of each heading that is there. */
  headings: Partial<Record<CareerHeading, number>>;
}

const HEADINGS = {
  Description: 'description',
  Interests: 'interests',
  'Work Values': 'workValues',
  'Work Styles': 'workStyles',
  Tasks: 'tasks',
  'Work Activities': 'workActivities',
  'Detailed Work Activities': 'describedActivities',
  'Technology Skills': 'technologyTypes',
  Skills: 'skills',
  Knowledge: 'knowledge',
  'Most Common Education Level': 'commonEducation',
  Certificates: 'certificates',
  'Income Percentile': 'incomePercentiles',
  'Income by Experience': 'incomeByExperience',
  Employability: 'employment',
} as const;
export type CareerHeading = (typeof HEADINGS)[keyof typeof HEADINGS];

/** How the page's own explanations start; they say what a field is, and hold no data. */
const EXPLANATIONS = [
  'The “Most Common Education Level” refers to',
  'The "Most Common Education Level" refers to',
  'The income percentiles show',
  'This table shows how income',
  'The Projected Job Growth figure refers',
];

const NOTICE = 'The career information and data on this site';

type Sections = Map<CareerHeading, Line[]>;

/** Reads a career page: lists under their headings, certificates, two tables of incomes, the outlook and the notice. */
export function readCareerPage(text: string): Reading<CareerPage> {
  const { sections, headings, notice, problems } = splitSections(linesOf(text));
  const keep = <Value>(reading: { value: Value; problems: Finding[] }): Value => {
    problems.push(...reading.problems);
    return reading.value;
  };
  const linesUnder = (heading: CareerHeading): Line[] => sections.get(heading) ?? [];
  const list = (heading: CareerHeading): string[] => keep(readList(linesUnder(heading)));
  return {
    value: {
      description: joined(linesUnder('description')),
      interests: list('interests'),
      workValues: list('workValues'),
      workStyles: list('workStyles'),
      tasks: list('tasks'),
      workActivities: list('workActivities'),
      describedActivities: list('describedActivities').map(splitDescribed),
      technologyTypes: list('technologyTypes'),
      skills: list('skills'),
      knowledge: list('knowledge'),
      commonEducation: joined(linesUnder('commonEducation')),
      certificates: keep(readCertificates(linesUnder('certificates'))),
      incomePercentiles: keep(readIncomeTable(linesUnder('incomePercentiles'))),
      incomeByExperience: keep(readIncomeTable(linesUnder('incomeByExperience'))),
      employment: keep(readEmployment(linesUnder('employment'))),
      notice,
      headings,
    },
    problems,
  };
}

function splitSections(lines: readonly Line[]): {
  sections: Sections;
  headings: CareerPage['headings'];
  notice: string | null;
  problems: Finding[];
} {
  const sections: Sections = new Map();
  const headings: CareerPage['headings'] = {};
  const problems: Finding[] = [];
  let notice: string | null = null;
  let current: Line[] | null = null;
  for (const line of lines) {
    const heading = headingOf(line);
    if (heading) {
      headings[heading] ??= line.number;
      current = sections.get(heading) ?? [];
      sections.set(heading, current);
    } else if (!line.bullet && line.text.startsWith(NOTICE)) notice = line.text;
    else if (EXPLANATIONS.some((start) => line.text.startsWith(start))) continue;
    else if (current) current.push(line);
    else {
      problems.push(
        finding(
          'UNREAD_LINE',
          `${quoted(line.text)} stands above the first heading.`,
          atLine(line.number),
        ),
      );
    }
  }
  return { sections, headings, notice, problems };
}

function headingOf({ text, bullet }: Line): CareerHeading | null {
  if (bullet) return null;
  const name = text.replace(/:$/u, '');
  return Object.hasOwn(HEADINGS, name) ? HEADINGS[name as keyof typeof HEADINGS] : null;
}

function joined(lines: readonly Line[]): string | null {
  return lines.map((line) => line.text).join(' ') || null;
}

function readList(lines: readonly Line[]): { value: string[]; problems: Finding[] } {
  const problems: Finding[] = [];
  const items = lines.filter((line) => {
    if (line.bullet && line.text !== '') return true;
    problems.push(
      line.bullet
        ? finding('EMPTY_ITEM', 'A bullet is empty.', atLine(line.number))
        : finding(
            'UNREAD_LINE',
            `${quoted(line.text)} is no heading that Levelbook knows, and has no bullet.`,
            atLine(line.number),
          ),
    );
    return false;
  });
  problems.push(...doubledEntries(items.map((line) => ({ text: line.text, line: line.number }))));
  return { value: items.map((line) => line.text), problems };
}

/** Name and definition in `Getting Information - Observing, receiving, …`. */
function splitDescribed(text: string): { name: string; description: string | null } {
  const [, name = text, description = null] = /^(.+?) [-–—] (.+)$/u.exec(text) ?? [];
  return { name, description };
}
