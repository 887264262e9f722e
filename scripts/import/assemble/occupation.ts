import type { DataNote } from '../../../src/model/data-note.ts';
import type { ExportFile, Occupation } from '../../../src/model/occupation.ts';
import { readPlaces, type ExportsTogether, type ReadPlace } from '../checks/exports-together.ts';
import type { ReadExports } from '../exports.ts';
import type { Framework } from '../readers/framework-json.ts';
import type { FrameworkPage } from '../readers/framework-page.ts';
import { isPlaceholderIncome } from './incomes.ts';
import { groupTechnology } from './profile-technology.ts';
import { placeStatements } from './statements.ts';
import { without } from './without.ts';

/** Joins what was read of one occupation into the model. */
export function assembleOccupation(
  framework: Framework,
  exports: ExportsTogether,
  files: ExportFile[],
  notes: DataNote[],
): Occupation {
  const { soc, read } = exports;
  const page = read['framework-page.txt'] ?? null;
  const report = read['onet-report.txt'] ?? null;
  const places = readPlaces(exports);
  return {
    ...framework.occupation,
    soc,
    description: report?.description ?? read['career-page.txt']?.description ?? null,
    framework: {
      version: framework.version,
      description: framework.description,
      contextCovered: framework.contextCovered,
      exportedAt: framework.exportedAt,
      sources: framework.sources,
      attribution: framework.attribution,
    },
    levels: framework.levels.map(({ id, label }) => ({
      id,
      label,
      statements: statementsOf(
        soc,
        places,
        ({ place }) => place.kind === 'level' && place.level === id,
      ),
    })),
    aiAtWork: page?.aiAtWork ? aiAtWorkOf(soc, page.aiAtWork, places) : null,
    durableSkills: page?.durableSkills
      ? {
          introduction: page.durableSkills.introduction,
          domains: page.durableSkills.domains.map(({ domain: { id, name } }) => ({
            id,
            name,
            statements: statementsOf(
              soc,
              places,
              ({ place }) => place.kind === 'domain' && place.domain === id,
            ),
          })),
        }
      : null,
    anchors: page?.anchors ? { claimed: page.anchors.claimed, listed: page.anchors.listed } : null,
    onetReport: report
      ? {
          tasks: report.tasks,
          skills: report.skills,
          technology: report.technology,
          tools: report.tools,
        }
      : null,
    career: read['career-page.txt'] ? careerOf(read['career-page.txt']) : null,
    profile: profileOf(read),
    strands: read['strands.json']?.strands ?? null,
    files,
    notes,
  };
}

function statementsOf(
  soc: string,
  places: readonly ReadPlace[],
  wanted: (place: ReadPlace) => boolean,
): ReturnType<typeof placeStatements>[number]['statement'][] {
  return places
    .filter(wanted)
    .flatMap(({ place, statements }) => placeStatements(soc, place, statements))
    .map(({ statement }) => statement);
}

function aiAtWorkOf(
  soc: string,
  ai: NonNullable<FrameworkPage['aiAtWork']>,
  places: readonly ReadPlace[],
): Occupation['aiAtWork'] {
  return {
    introduction: ai.introduction,
    sources: ai.sources,
    statements: statementsOf(soc, places, ({ place }) => place.kind === 'ai-at-work'),
    evidencePack: ai.evidence?.pack ?? null,
  };
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
    employment: page.employment ? without(page.employment, 'line') : null,
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
