import { LEVELS } from '../../../src/model/levels.ts';
import type { Place } from '../../../src/model/statement.ts';
import type { ExportName, ReadExports } from '../exports.ts';
import type { PlacedStatement } from './statement-rules.ts';

/** What was read of an occupation's folder; an export that is missing or could not be read has no entry. */
export interface ExportsTogether {
  /** The folder's name. */
  soc: string;
  read: Partial<ReadExports>;
}

/** One place of a framework with its statements, as the exports have them. */
export interface ReadPlace {
  place: Place;
  file: ExportName;
  statements: PlacedStatement['statement'][];
}

/** Every place of statements in reading order: the levels, AI at work, the durable-skill domains. */
export function readPlaces({ read }: ExportsTogether): ReadPlace[] {
  const framework = read['framework.json'];
  const page = read['framework-page.txt'];
  const places: ReadPlace[] = [];
  for (const { id } of LEVELS) {
    const level = framework?.levels.find((candidate) => candidate.id === id);
    if (level) {
      places.push({
        place: { kind: 'level', level: id },
        file: 'framework.json',
        statements: level.statements,
      });
    }
  }
  if (page?.aiAtWork) {
    places.push({
      place: { kind: 'ai-at-work' },
      file: 'framework-page.txt',
      statements: page.aiAtWork.statements,
    });
  }
  for (const { domain, statements } of page?.durableSkills?.domains ?? []) {
    places.push({
      place: { kind: 'domain', domain: domain.id },
      file: 'framework-page.txt',
      statements,
    });
  }
  return places;
}
