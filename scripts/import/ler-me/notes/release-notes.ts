import type { DataNote } from '../../../../src/model/data-note.ts';
import type { ReleaseFacts } from '../../../../src/model/occupation/onet-release.ts';
import { folded, quoted } from '../../../../src/model/tidy-text.ts';
import { counted } from '../../../../src/model/counting.ts';
import type { ReadExports } from '../exports.ts';
import { AT } from './at.ts';
import type { NoteMaker } from './subject.ts';

const FILE = 'onet.json';

/** Where a release of O*NET says other things than the exports. These are shown; the notes say what the release has. */
export const releaseNotes: NoteMaker = ({ read }) => {
  const facts = read[FILE]?.facts;
  if (!facts) return [];
  const report = read['onet-report.txt'];
  return [
    ...factNotes(facts, read),
    ...(report ? [...listNotes(facts, report), ...skillNotes(facts, report)] : []),
  ];
};

function disagreed(
  id: string,
  at: DataNote['at'],
  { title, detail }: Pick<DataNote, 'title' | 'detail'>,
): DataNote {
  return { id, kind: 'disagreed', file: FILE, line: null, title, detail, at };
}

/** The facts that both give once: title, job zone, description. */
function factNotes(facts: ReleaseFacts, read: Partial<ReadExports>): DataNote[] {
  const release = `O*NET ${facts.release}`;
  const own = read['framework.json']?.occupation;
  const description = read['onet-report.txt']?.description ?? read['career-page.txt']?.description;
  const notes: DataNote[] = [];
  if (own?.title !== undefined && folded(own.title) !== folded(facts.title)) {
    notes.push(
      disagreed('onet-title', AT.overview('facts'), {
        title: `${release} has another title`,
        detail: `framework.json calls the occupation ${quoted(own.title)}, ${release} ${quoted(facts.title)}. The site shows the first.`,
      }),
    );
  }
  if (own?.jobZone !== undefined && facts.jobZone !== null && own.jobZone !== facts.jobZone) {
    notes.push(
      disagreed('onet-job-zone', AT.overview('facts'), {
        title: `${release} has another job zone`,
        detail: `framework.json gives job zone ${own.jobZone}, ${release} job zone ${facts.jobZone}. The site shows the first.`,
      }),
    );
  }
  if (description && folded(description) !== folded(facts.description)) {
    notes.push(
      disagreed('onet-description', AT.overview('facts'), {
        title: `${release} describes the occupation in other words`,
        detail: `The description in ${release} reads “${facts.description}” The site shows that of the exports.`,
      }),
    );
  }
  return notes;
}

const LISTS = [
  { list: 'tasks', one: 'task', many: 'tasks', nameOf: ({ text }: { text: string }) => text },
  { list: 'technology', one: 'technology', many: 'technologies', nameOf: byName },
  { list: 'tools', one: 'tool', many: 'tools', nameOf: byName },
] as const;

function byName({ name }: { name: string }): string {
  return name;
}

/** Entries that only one of the two has. A table that the release folder lacked says nothing. */
function listNotes(facts: ReleaseFacts, report: ReadExports['onet-report.txt']): DataNote[] {
  return LISTS.flatMap(({ list, one, many, nameOf }) => {
    if (facts.missing.includes(list)) return [];
    const names = (entries: readonly unknown[]) =>
      (entries as { text: string; name: string }[]).map(nameOf);
    const { left: onlyReport, right: onlyRelease } = differences(
      names(report[list]),
      names(facts[list]),
    );
    if (onlyReport.length + onlyRelease.length === 0) return [];
    return [
      disagreed(`onet-${list}`, AT.tasksAndSkills(list), {
        title: `O*NET ${facts.release} lists other ${many}`,
        detail: `${only('onet-report.txt', onlyReport, [one, many])}${only(`O*NET ${facts.release}`, onlyRelease, [one, many])}The site shows the list of onet-report.txt.`,
      }),
    ];
  });
}

const MOST_NAMED = 5;

/** “O*NET 30.2 alone has 3 tools: …” */
function only(where: string, names: readonly string[], nouns: readonly [string, string]): string {
  if (names.length === 0) return '';
  const named = names.slice(0, MOST_NAMED).map(quoted).join(', ');
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  return `${where} alone has ${counted(names.length, ...nouns)}: ${named}${more}. `;
}

function differences(
  left: readonly string[],
  right: readonly string[],
): { left: string[]; right: string[] } {
  const [inLeft, inRight] = [new Set(left.map(folded)), new Set(right.map(folded))];
  return {
    left: left.filter((name) => !inRight.has(folded(name))),
    right: right.filter((name) => !inLeft.has(folded(name))),
  };
}

/** “Level 3.62 (3.50)”, or null where both print alike, or one of them gives none. */
function figurePair(
  scale: string,
  own: number | null,
  other: number | null | undefined,
): string | null {
  if (own === null || other === null || other === undefined) return null;
  const [one, two] = [own.toFixed(2), other.toFixed(2)];
  return one === two ? null : `${scale} ${one} (${two})`;
}

/** Skills whose figures differ, as printed with two decimals, or that the release lacks. */
function skillNotes(facts: ReleaseFacts, report: ReadExports['onet-report.txt']): DataNote[] {
  if (facts.missing.includes('skills')) return [];
  const known = new Map(facts.skills.map((skill) => [folded(skill.name), skill]));
  const differing = report.skills.flatMap(({ name, importance, level }) => {
    const other = known.get(folded(name));
    if (!other) return [`${name} (not in the release)`];
    const pairs = [
      figurePair('Importance', importance, other.importance?.value),
      figurePair('Level', level, other.level?.value),
    ].filter((pair) => pair !== null);
    return pairs.length === 0 ? [] : [`${name}: ${pairs.join(', ')}`];
  });
  if (differing.length === 0) return [];
  const named = differing.slice(0, MOST_NAMED).join('; ');
  const more = differing.length > MOST_NAMED ? ` and ${differing.length - MOST_NAMED} more` : '';
  return [
    disagreed('onet-skills', AT.tasksAndSkills('skills'), {
      title: `O*NET ${facts.release} rates skills otherwise`,
      detail: `Figures of onet-report.txt, with those of O*NET ${facts.release} in brackets: ${named}${more}. The site shows those of onet-report.txt.`,
    }),
  ];
}
