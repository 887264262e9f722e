import type { PlaceHead } from '../../../../src/model/framework/place.ts';
import {
  AI_AT_WORK,
  AI_GROUP,
  DOMAIN_GROUP,
  LEVEL_GROUP,
} from '../../../../src/model/framework/schemes/ler-me.ts';
import type { ExportName, ReadExports } from '../exports.ts';
import type { ReadStatement } from '../readers/read-statement.ts';

/** What was read of an occupation's folder; an export that is missing or could not be read has no entry. */
export interface ExportsTogether {
  /** The folder's name. */
  soc: string;
  read: Partial<ReadExports>;
}

/** One place of a framework with its statements, as the exports have them. */
export interface ReadPlace {
  /** Id of the group that it is of. */
  group: string;
  place: PlaceHead;
  file: ExportName;
  statements: ReadStatement[];
}

/** Every place of statements in reading order: the levels, AI at work, the durable-skill domains. */
export function readPlaces({ read }: ExportsTogether): ReadPlace[] {
  const levels = (read['framework.json']?.levels ?? []).map(({ place, statements }): ReadPlace => ({
    group: LEVEL_GROUP.id,
    place,
    file: 'framework.json',
    statements,
  }));
  const { aiAtWork, durableSkills } = read['framework-page.txt'] ?? {};
  const onPage = (group: string, place: PlaceHead, statements: ReadStatement[]): ReadPlace => ({
    group,
    place,
    file: 'framework-page.txt',
    statements,
  });
  return [
    ...levels,
    ...(aiAtWork ? [onPage(AI_GROUP.id, AI_AT_WORK, aiAtWork.statements)] : []),
    ...(durableSkills?.domains ?? []).map(({ domain, statements }) =>
      onPage(DOMAIN_GROUP.id, domain, statements),
    ),
  ];
}
