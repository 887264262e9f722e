import type { Occupation } from '../../../../src/model/occupation/occupation.ts';
import type { OnetRelease, ReleaseFacts } from '../../../../src/model/occupation/onet-release.ts';
import type { ExportsTogether } from '../checks/exports-together.ts';
import type { LevelAnchors } from '../../onet/level-anchors.ts';
import type { ReadExports } from '../exports.ts';
import { isPlaceholderIncome } from './incomes.ts';
import { reportOf } from './onet-report.ts';
import { groupTechnology } from './profile-technology.ts';
import { without } from './without.ts';

/** What stands in none of the exports. */
export interface Inferred {
  /** The O*NET release that the report's lists are from; null where nobody found out. */
  reportRelease: string | null;
  /** O*NET's examples for levels, where its table was supplied. */
  levelAnchors: LevelAnchors | null;
}

/** What the exports tell of the occupation that a framework is about. */
export function occupationOf(
  { soc, read }: ExportsTogether,
  told: Pick<Occupation, 'group' | 'sector' | 'jobZone' | 'jobZoneInferred'>,
  inferred: Inferred,
): Occupation {
  const page = read['framework-page.txt'];
  const report = read['onet-report.txt'];
  const facts = read['onet.json']?.facts;
  const career = read['career-page.txt'];
  return {
    soc,
    ...told,
    description: report?.description ?? career?.description ?? facts?.description ?? null,
    anchors: page?.anchors ? { claimed: page.anchors.claimed, listed: page.anchors.listed } : null,
    evidencePack: page?.aiAtWork?.evidence?.pack ?? null,
    onetReport: reportOf(report, facts, inferred),
    ...(facts ? { onetRelease: releaseOf(facts) } : {}),
    career: career ? careerOf(career) : null,
    profile: profileOf(read),
  };
}

/** What only the release tells. */
function releaseOf(facts: ReleaseFacts): OnetRelease {
  const { release, date, skills, knowledge, alternateTitles } = facts;
  const { related, workActivities, missing } = facts;
  return { release, date, skills, knowledge, alternateTitles, related, workActivities, missing };
}

/** The career page without what only notes and checks need, and without placeholder incomes. */
function careerOf(page: ReadExports['career-page.txt']): Occupation['career'] {
  const withheld = isPlaceholderIncome(page.incomeByExperience);
  return {
    ...without(page, 'headings'),
    incomePercentiles: page.incomePercentiles.map(({ label, income }) => ({ label, income })),
    incomeByExperience: page.incomeByExperience.map(({ label, income }) => ({
      label,
      income: withheld ? null : income,
    })),
    employment: page.employment ? without(page.employment, 'line', 'contradictions') : null,
  };
}

function profileOf(read: ExportsTogether['read']): Occupation['profile'] {
  const video = read['career-video.txt'];
  if (!video) return null;
  return {
    ...without(video, 'headings', 'technologyLines'),
    technology: groupTechnology(video.technologyLines, {
      types: read['career-page.txt']?.technologyTypes ?? [],
      examples: read['onet-report.txt']?.technology ?? [],
    }),
  };
}
