import type { OnetReport, Skill, Technology } from '../../../../src/model/occupation/occupation.ts';
import { SOC_PATTERN } from '../../../../src/model/occupation/soc.ts';
import { atLine, type Finding, type Reading } from '../../finding.ts';
import { finding } from '../../reading-rules.ts';
import { linesOf, quoted, type Line } from '../../../../src/model/tidy-text.ts';
import { doubledEntries } from './doubled-entries.ts';
import { isNotReported, readNumber } from './labelled-values.ts';

/** What `onet-report.txt` says: an O*NET report as text, under headings with number signs. */
export interface OnetReportExport extends Omit<OnetReport, 'release' | 'levelAnchors'> {
  title: string | null;
  soc: { code: string; line: number } | null;
  description: string | null;
}

const SECTIONS = {
  DESCRIPTION: 'description',
  TASKS: 'tasks',
  SKILLS: 'skills',
  'TECHNOLOGY SKILLS & TOOLS': 'technology',
  'TECHNOLOGY SKILLS': 'technology',
  'TOOLS USED': 'tools',
} as const;
type SectionName = (typeof SECTIONS)[keyof typeof SECTIONS];

/** Reads an O*NET report: title and code, then `# DESCRIPTION`, `# TASKS`, `# SKILLS`, technology and tools. */
export function readOnetReport(text: string): Reading<OnetReportExport> {
  const report: OnetReportExport = {
    title: null,
    soc: null,
    description: null,
    tasks: [],
    skills: [],
    technology: [],
    tools: [],
  };
  const problems: Finding[] = [];
  const sections: Record<SectionName, Line[]> = {
    description: [],
    tasks: [],
    skills: [],
    technology: [],
    tools: [],
  };
  let section: SectionName | 'head' | 'unknown' = 'head';
  for (const line of linesOf(text)) {
    const heading = /^#{1,6} ?(.*)$/u.exec(line.text);
    if (heading && !line.bullet) {
      section = sectionNamed(heading[1] ?? '') ?? 'unknown';
      if (section === 'unknown') {
        problems.push(
          finding(
            'UNREAD_LINE',
            `${quoted(line.text)} is no section that Levelbook knows.`,
            atLine(line.number),
          ),
        );
      }
    } else if (section === 'head') problems.push(...readHeadLine(line, report));
    else if (section !== 'unknown') sections[section].push(line);
  }
  const keep = <Value>(reading: { value: Value; problems: Finding[] }): Value => {
    problems.push(...reading.problems);
    return reading.value;
  };
  report.description = sections.description.map((line) => line.text).join(' ') || null;
  report.tasks = keep(readTasks(sections.tasks));
  report.skills = keep(readSkills(sections.skills));
  report.technology = keep(readTypedNames(sections.technology, 'Tech skill type'));
  report.tools = keep(readTypedNames(sections.tools, 'Tool type'));
  return { value: report, problems };
}

function sectionNamed(heading: string): SectionName | null {
  const name = heading.toUpperCase().replace(/:$/u, '');
  return Object.hasOwn(SECTIONS, name) ? SECTIONS[name as keyof typeof SECTIONS] : null;
}

function readHeadLine(line: Line, report: OnetReportExport): Finding[] {
  const [, label, value = ''] = /^(Job Title|O\*NET-SOC Code): ?(.*)$/u.exec(line.text) ?? [];
  const spot = atLine(line.number);
  if (label === 'Job Title') report.title = value;
  else if (label === 'O*NET-SOC Code') {
    report.soc = { code: value, line: line.number };
    if (!SOC_PATTERN.test(value)) {
      return [
        finding(
          'SOC_FORMAT',
          `The O*NET-SOC code is ${quoted(value)}, which is not written NN-NNNN.NN.`,
          spot,
        ),
      ];
    }
  } else
    return [finding('UNREAD_LINE', `${quoted(line.text)} stands above the first section.`, spot)];
  return [];
}

function readTasks(lines: readonly Line[]): { value: OnetReport['tasks']; problems: Finding[] } {
  const { items, problems } = bulletItems(lines);
  problems.push(...doubledEntries(items.map((line) => ({ text: line.text, line: line.number }))));
  return { value: items.map((line, index) => ({ number: index + 1, text: line.text })), problems };
}

/** Reads `Speaking (Importance: 3.88/5 | Level: 3.62/7)`: Importance on O*NET's scale of 1–5, Level on 0–7. */
function readSkills(lines: readonly Line[]): { value: Skill[]; problems: Finding[] } {
  const { items, problems } = bulletItems(lines, /^\(Scale definitions:/u);
  const value: Skill[] = [];
  for (const { text, number } of items) {
    const at = text.lastIndexOf(' (Importance:');
    const parts =
      at > 0 ? /^ \(Importance: ?([^|]*)\| ?Level: ?([^)]*)\)$/u.exec(text.slice(at)) : null;
    if (!parts) {
      problems.push(
        finding(
          'ENTRY_UNREAD',
          `${quoted(text)} has no Importance and Level behind it.`,
          atLine(number),
        ),
      );
      continue;
    }
    const name = text.slice(0, at);
    value.push({
      name,
      importance: readRating(
        parts[1] ?? '',
        { of: `Importance of ${name}`, low: 1, high: 5 },
        number,
        problems,
      ),
      level: readRating(
        parts[2] ?? '',
        { of: `Level of ${name}`, low: 0, high: 7 },
        number,
        problems,
      ),
    });
  }
  problems.push(
    ...doubledEntries(
      items.map((line) => ({ text: line.text.split(' (')[0] ?? '', line: line.number })),
    ),
  );
  return { value, problems };
}

/** The rating in `3.88/5`, checked against its scale. */
function readRating(
  written: string,
  rating: { of: string; low: number; high: number },
  line: number,
  problems: Finding[],
): number | null {
  const [, value = written.trim(), scale] = /^(.*?) ?\/ ?(\d{1,4}) ?$/u.exec(written) ?? [];
  if (isNotReported(value)) return null;
  const number = readNumber(value);
  const spot = atLine(line);
  if (number === null) {
    problems.push(
      finding('ENTRY_UNREAD', `${rating.of} is ${quoted(written)}, which is no number.`, spot),
    );
  } else if (scale !== undefined && scale !== String(rating.high)) {
    problems.push(
      finding(
        'OUT_OF_SCALE',
        `${rating.of} is given on a scale to ${quoted(scale)}, not to ${rating.high}.`,
        spot,
      ),
    );
  } else if (number < rating.low || number > rating.high) {
    problems.push(
      finding(
        'OUT_OF_SCALE',
        `${rating.of} is ${number}, but lies between ${rating.low} and ${rating.high}.`,
        spot,
      ),
    );
  } else return number;
  return null;
}

/** Reads `Microsoft Excel (Tech skill type: Spreadsheet software)`; names and types may hold brackets of their own. */
function readTypedNames(
  lines: readonly Line[],
  label: string,
): { value: Technology[]; problems: Finding[] } {
  const { items, problems } = bulletItems(lines);
  const value: Technology[] = [];
  for (const { text, number } of items) {
    const opening = ` (${label}:`;
    const at = text.lastIndexOf(opening);
    const type = text.slice(at + opening.length, -1).trim();
    if (at <= 0 || !text.endsWith(')') || type === '') {
      problems.push(
        finding('ENTRY_UNREAD', `${quoted(text)} has no “${label}” behind it.`, atLine(number)),
      );
    } else value.push({ name: text.slice(0, at), type });
  }
  problems.push(...doubledEntries(items.map((line) => ({ text: line.text, line: line.number }))));
  return { value, problems };
}

/** The bullets of a list, with problems for what stands between them and for empty ones. */
function bulletItems(
  lines: readonly Line[],
  allowed?: RegExp,
): { items: Line[]; problems: Finding[] } {
  const problems: Finding[] = [];
  const items = lines.filter((line) => {
    if (line.bullet && line.text !== '') return true;
    if (line.bullet)
      problems.push(finding('EMPTY_ITEM', 'A bullet is empty.', atLine(line.number)));
    else if (!allowed?.test(line.text)) {
      problems.push(
        finding(
          'UNREAD_LINE',
          `${quoted(line.text)} stands in a list, but has no bullet.`,
          atLine(line.number),
        ),
      );
    }
    return false;
  });
  return { items, problems };
}
