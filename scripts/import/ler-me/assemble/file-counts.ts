import type { ExportName, ReadExports } from '../exports.ts';

/** What was read of each export, in numbers, for the data notes. */
const COUNTS: { [Name in ExportName]: (read: ReadExports[Name]) => Record<string, number> } = {
  'framework.json': ({ levels }) => ({
    levels: levels.length,
    'level statements': total(levels),
  }),
  'framework-page.txt': ({ levelStatements, aiAtWork, durableSkills, anchors }) => ({
    'level statements': levelStatements.length,
    'AI-at-work statements': aiAtWork?.statements.length ?? 0,
    'durable-skill domains': durableSkills?.domains.length ?? 0,
    'durable-skill statements': total(durableSkills?.domains ?? []),
    citations: [aiAtWork ?? { statements: [] }, ...(durableSkills?.domains ?? [])]
      .flatMap(({ statements }) => statements)
      .reduce((sum, { citations }) => sum + citations.length, 0),
    'O*NET anchors': anchors?.listed.length ?? 0,
  }),
  'onet-report.txt': ({ tasks, skills, technology, tools }) => ({
    tasks: tasks.length,
    skills: skills.length,
    technologies: technology.length,
    tools: tools.length,
  }),
  'career-page.txt': (page) => ({
    interests: page.interests.length,
    'work values': page.workValues.length,
    'work styles': page.workStyles.length,
    tasks: page.tasks.length,
    'work activities': page.describedActivities.length,
    certificates: page.certificates.length,
    incomes: [...page.incomePercentiles, ...page.incomeByExperience].filter(
      ({ income }) => income !== null,
    ).length,
  }),
  'career-video.txt': (video) => ({
    tasks: video.onTheJob.length,
    'groups of knowledge, skills and abilities': video.groups.length,
    'personality traits': video.personality.length,
    'technology lines': video.technologyLines.length,
  }),
  'strands.json': ({ strands }) => ({
    strands: strands.length,
    statements: total(strands),
  }),
  'onet.json': ({ facts }) => ({
    tasks: facts.tasks.length,
    skills: facts.skills.length,
    'fields of knowledge': facts.knowledge.length,
    technologies: facts.technology.length,
    tools: facts.tools.length,
    'alternate titles': facts.alternateTitles.length,
    'related occupations': facts.related.length,
    'detailed work activities': facts.workActivities.length,
  }),
};

/** The numbers of an export that was read. */
export function fileCounts<Name extends ExportName>(
  name: Name,
  read: ReadExports[Name],
): Record<string, number> {
  return COUNTS[name](read);
}

function total(groups: readonly { statements: readonly unknown[] }[]): number {
  return groups.reduce((sum, { statements }) => sum + statements.length, 0);
}
