import type { DataNote } from '../../../../src/model/data-note.ts';
import { citedReleases } from '../checks/cited-releases.ts';
import type { ReadAiAtWork } from '../readers/framework-page.ts';
import { AT, atGroup } from './at.ts';
import type { NoteMaker } from './subject.ts';

const FILE = 'framework-page.txt';

/** What the framework page's AI-at-work and durable-skill parts say of levels, figures, sources and anchors. */
export const evidenceNotes: NoteMaker = ({ read }) => {
  const page = read[FILE];
  if (!page) return [];
  const notes: DataNote[] = [];
  const { aiAtWork, durableSkills, anchors } = page;
  if (aiAtWork) notes.push(...aiNotes(aiAtWork));
  if (durableSkills && durableSkills.domains.length > 0) {
    const speaksOfLevels = /\blevels?\b/iu.test(durableSkills.introduction ?? '');
    notes.push({
      id: 'durable-skills-without-levels',
      kind: 'not-reported',
      file: FILE,
      line: durableSkills.line,
      title: 'Durable-skill statements carry no level',
      detail: `${speaksOfLevels ? `The page's introduction speaks of levels (“${levelWords(durableSkills.introduction)}”), but no` : 'No'} durable-skill statement is marked with one. The site shows none, and its sheets claim none.`,
      at: AT.durableSkills(null),
    });
  }
  if (anchors && anchors.claimed !== null && anchors.claimed !== anchors.listed.length) {
    const listed = anchors.listed.length;
    notes.push({
      id: 'onet-anchors',
      kind: 'incomplete',
      file: FILE,
      line: anchors.line,
      title: `${anchors.claimed} O*NET anchors are named, ${listed} ${listed === 1 ? 'is' : 'are'} listed`,
      detail: `The page says that ${anchors.claimed} O*NET source anchors ground its statements, and its text lists ${listed}. The site shows what is listed.`,
      at: AT.overview('supplied'),
    });
  }
  return [...notes, ...releaseNotes(page)];
};

function aiNotes(ai: ReadAiAtWork): DataNote[] {
  const notes: DataNote[] = [];
  if (ai.statements.length > 0) {
    const speaksOfLevels = /\blevels?\b/iu.test(ai.introduction ?? '');
    notes.push({
      id: 'ai-at-work-without-levels',
      kind: 'not-reported',
      file: FILE,
      line: ai.line,
      title: 'AI-at-work statements carry no level',
      detail: `${speaksOfLevels ? `The page's introduction speaks of levels (“${levelWords(ai.introduction)}”), but no` : 'No'} AI-at-work statement is marked with one. The site shows none, and its sheets claim none.`,
      at: AT.aiAtWork(null),
    });
  }
  if (ai.subscriberLine) {
    notes.push({
      id: 'subscriber-line',
      kind: 'withheld',
      file: FILE,
      line: ai.subscriberLine.line,
      title: 'A line to subscribers is left out',
      detail:
        "The text of the page holds a line about a feature for the exporting site's subscribers. It is no data about this occupation.",
      at: AT.aiAtWork(null),
    });
  }
  const { pack, lines } = ai.evidence ?? { pack: null, lines: {} };
  if (pack?.safi) {
    notes.push({
      id: 'safi-match',
      kind: 'inferred',
      file: FILE,
      line: lines.safi ?? null,
      title: "The SAFI match is the exporting site's",
      detail: `SAFI scores skills, not occupations. That “${pack.safi.topSkill}” stands for this occupation, and its quadrant, is the exporting site's own match${pack.safi.precision === null ? '' : ` (marked “${pack.safi.precision}”)`}.`,
      at: AT.aiAtWork('evidence'),
    });
  }
  if (pack?.wef) {
    notes.push({
      id: 'wef-match',
      kind: 'inferred',
      file: FILE,
      line: lines.wef ?? null,
      title: "The WEF cluster is the exporting site's",
      detail: `The WEF Skills Taxonomy defines skills and holds no data by occupation. That this occupation belongs to “${pack.wef.cluster}” is the exporting site's own match.`,
      at: AT.aiAtWork('evidence'),
    });
  }
  const missing = pack?.aei ? Object.values(pack.aei).filter((value) => value === null).length : 0;
  if (missing > 0 || pack?.safi?.score === null) {
    notes.push({
      id: 'evidence-figures',
      kind: 'not-reported',
      file: FILE,
      line: lines.aei ?? lines.safi ?? null,
      title: 'Figures of the evidence pack are missing',
      detail:
        'The evidence pack names figures without giving a value. They are shown as not reported.',
      at: AT.aiAtWork('evidence'),
    });
  }
  return notes;
}

/** The few words around the word "level" in an introduction. */
function levelWords(introduction: string | null): string {
  return /(?:[\p{L}\p{N}/-]+ ){0,3}levels?\b/iu.exec(introduction ?? '')?.[0] ?? 'level';
}

/** When O*NET published a release, by its own read-me. A citation with another date is shown as it stands, with a note. */
const RELEASE_MONTHS: Record<string, { month: string; year: number }> = {
  '30.2': { month: 'February', year: 2026 },
};

function releaseNotes(page: Parameters<typeof citedReleases>[0]): DataNote[] {
  const [wrong] = citedReleases(page).filter(({ release, detail }) => {
    const known = RELEASE_MONTHS[release];
    const dated = /\(([\p{L}]+)\.? (\d{4})\)/u.exec(detail);
    if (!known || !dated) return false;
    return Number(dated[2]) !== known.year || !known.month.startsWith((dated[1] ?? '').slice(0, 3));
  });
  if (!wrong) return [];
  const known = RELEASE_MONTHS[wrong.release];
  const dated = /\(([^()]*)\)$/u.exec(wrong.detail)?.[1] ?? '';
  return [
    {
      id: 'onet-release-date',
      kind: 'disagreed',
      file: FILE,
      line: wrong.line,
      title: `O*NET ${wrong.release} is cited with another date`,
      detail: `The page cites O*NET v${wrong.release} as of “${dated}”. O*NET published release ${wrong.release} in ${known?.month ?? ''} ${known?.year ?? ''}. The citation is shown as the page writes it.`,
      at: atGroup(wrong.group, 'statements'),
    },
  ];
}
