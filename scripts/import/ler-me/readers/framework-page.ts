import type { Citation } from '../../../../src/model/framework/statement.ts';
import { atLine, type Finding, type Reading } from '../../finding.ts';
import { finding } from '../../reading-rules.ts';
import { linesOf, quoted, type Line } from '../../../../src/model/tidy-text.ts';
import { readDurableSkills, type ReadDurableSkills } from './durable-skills.ts';
import { readEvidencePack, type ReadEvidencePack } from './evidence-pack.ts';
import { citedStatement, plainStatement, type ReadStatement } from './read-statement.ts';
import { readSourceList } from './source-list.ts';

/** What `framework-page.txt` says: the text of a framework's page on the web. */
export interface FrameworkPage {
  title: string | null;
  description: string | null;
  contextCovered: string | null;
  /** The level statements, with no word on which level each is of: the page has no level headings. */
  levelStatements: ReadStatement[];
  aiAtWork: ReadAiAtWork | null;
  durableSkills: ReadDurableSkills | null;
  anchors: ReadAnchors | null;
  /** The line at the foot that lists sources and rights. */
  credits: { text: string; line: number } | null;
}

export interface ReadAiAtWork {
  line: number;
  introduction: string | null;
  sources: Citation[];
  /** The line that offers a feature to subscribers, and claims how many occupations there are. */
  subscriberLine: { text: string; line: number } | null;
  statements: ReadStatement[];
  evidence: ReadEvidencePack | null;
}

export interface ReadAnchors {
  claimed: number | null;
  listed: string[];
  line: number;
}

const HEADINGS = {
  'AI-at-Work Competency Framework': 'aiAtWork',
  'Evidence pack': 'evidence',
  'Pathsmith Durable Skills Framework': 'durableSkills',
} as const;
type SectionName = 'levels' | 'anchors' | 'foot' | (typeof HEADINGS)[keyof typeof HEADINGS];

/** A stretch of the page under one heading; the page prints each big heading twice. */
interface Section {
  line: number;
  lines: Line[];
}

/** Reads the text of a framework's page, from its title to the credits at its foot. */
export function readFrameworkPage(text: string): Reading<FrameworkPage> {
  const sections = splitSections(linesOf(text));
  const problems: Finding[] = [];
  const keep = <Value>(reading: { value: Value; problems: Finding[] }): Value => {
    problems.push(...reading.problems);
    return reading.value;
  };
  const top = keep(readTop(sections.get('levels')?.lines ?? []));
  const ai = sections.get('aiAtWork');
  const evidence = sections.get('evidence');
  const durable = sections.get('durableSkills');
  const anchors = sections.get('anchors');
  const pack = evidence ? readEvidencePack(evidence.lines) : null;
  problems.push(...(pack?.problems ?? []));
  return {
    value: {
      ...top,
      aiAtWork:
        ai || pack
          ? keep(readAiAtWork(ai ?? { line: evidence?.line ?? 1, lines: [] }, pack))
          : null,
      durableSkills: durable ? keep(readDurableSkills(durable.lines, durable.line)) : null,
      anchors: anchors ? keep(readAnchors(anchors)) : null,
      credits: keep(readFoot(sections.get('foot')?.lines ?? [])),
    },
    problems,
  };
}

function splitSections(lines: readonly Line[]): Map<SectionName, Section> {
  const sections = new Map<SectionName, Section>();
  let current: Section = { line: lines[0]?.number ?? 1, lines: [] };
  sections.set('levels', current);
  for (const line of lines) {
    const name = sectionStart(line);
    if (name) {
      current = sections.get(name) ?? { line: line.number, lines: [] };
      sections.set(name, current);
    }
    if (!name || name === 'anchors' || name === 'foot') current.lines.push(line);
  }
  return sections;
}

function sectionStart({ text, bullet }: Line): SectionName | null {
  if (bullet) return null;
  if (Object.hasOwn(HEADINGS, text)) return HEADINGS[text as keyof typeof HEADINGS];
  if (text.startsWith('Show O*NET source anchors')) return 'anchors';
  if (/^Sources: ?/u.test(text) && !text.includes('Opens in new tab')) return 'foot';
  return null;
}

type Top = Pick<FrameworkPage, 'title' | 'description' | 'contextCovered' | 'levelStatements'>;

/** Title, description where there is one, "Context covered…", then the level statements. */
function readTop(lines: readonly Line[]): { value: Top; problems: Finding[] } {
  const top: Top = { title: null, description: null, contextCovered: null, levelStatements: [] };
  const problems: Finding[] = [];
  for (const { text, bullet, number } of lines) {
    const started = top.contextCovered !== null || top.levelStatements.length > 0;
    const context = /^Context covered:? ?(.*)$/u.exec(text);
    if (bullet || (started && text.includes(' — '))) {
      top.levelStatements.push(plainStatement(text, atLine(number)));
    } else if (context && !started) top.contextCovered = context[1] ?? '';
    else if (top.title === null) top.title = text;
    else if (!started)
      top.description = top.description === null ? text : `${top.description} ${text}`;
    else problems.push(unread(text, number));
  }
  return { value: top, problems };
}

function readAiAtWork(
  section: Section,
  evidence: ReadEvidencePack | null,
): { value: ReadAiAtWork; problems: Finding[] } {
  const value: ReadAiAtWork = {
    line: section.line,
    introduction: null,
    sources: [],
    subscriberLine: null,
    statements: [],
    evidence,
  };
  const problems: Finding[] = [];
  for (const { text, bullet, number } of section.lines) {
    if (!bullet && text.startsWith('Sources:')) {
      const list = readSourceList(text, number);
      value.sources = list.sources;
      value.subscriberLine = list.subscriberLine;
      problems.push(...list.problems);
    } else if (bullet || text.includes('Opens in new tab')) {
      value.statements.push(citedStatement(text, atLine(number), value.sources));
    } else if (value.statements.length > 0) problems.push(unread(text, number));
    else value.introduction = value.introduction === null ? text : `${value.introduction} ${text}`;
  }
  return { value, problems };
}

/** "Show O*NET source anchors53 anchors · …", two lines of the page's own furniture, then the anchors. */
function readAnchors(section: Section): { value: ReadAnchors; problems: Finding[] } {
  const problems: Finding[] = [];
  const listed: string[] = [];
  let claimed: number | null = null;
  for (const { text, bullet, number } of section.lines) {
    const count = /^Show O\*NET source anchors ?(\d{1,6}) anchors?/u.exec(text);
    if (count) claimed = Number(count[1]);
    else if (bullet && text !== '') listed.push(text);
    else if (!/^(?:Show O\*NET|O\*NET enrichment|Suggest an O\*NET)/u.test(text)) {
      problems.push(unread(text, number));
    }
  }
  return { value: { claimed, listed, line: section.line }, problems };
}

function readFoot(lines: readonly Line[]): {
  value: FrameworkPage['credits'];
  problems: Finding[];
} {
  const [credits, ...more] = lines;
  return {
    value: credits ? { text: credits.text, line: credits.number } : null,
    problems: more.map(({ text, number }) => unread(text, number)),
  };
}

function unread(text: string, line: number): Finding {
  return finding(
    'UNREAD_LINE',
    `${quoted(text)} is no part of a framework page that Levelbook knows.`,
    atLine(line),
  );
}
