import type { Place, PlaceGroup } from '../../../../src/model/framework/place.ts';
import {
  AI_GROUP,
  DOMAIN_GROUP,
  LEVEL_GROUP,
} from '../../../../src/model/framework/schemes/ler-me.ts';
import type { ExportsTogether } from '../checks/exports-together.ts';
import { identifiedPlaces } from './statements.ts';

/** The groups of places that the exports supply, with their statements. A part that was not supplied is no group. */
export function placeGroups(exports: ExportsTogether): PlaceGroup[] {
  const { aiAtWork, durableSkills } = exports.read['framework-page.txt'] ?? {};
  const places = identifiedPlaces(exports);
  const placesIn = (id: string): Place[] =>
    places
      .filter(({ group }) => group === id)
      .map(({ place, identified }) => ({
        ...place,
        statements: identified.map(({ statement }) => statement),
      }));
  const groups: PlaceGroup[] = [
    { ...LEVEL_GROUP, introduction: null, sources: [], places: placesIn(LEVEL_GROUP.id) },
  ];
  if (aiAtWork) {
    const { introduction, sources } = aiAtWork;
    groups.push({ ...AI_GROUP, introduction, sources, places: placesIn(AI_GROUP.id) });
  }
  if (durableSkills) {
    const { introduction } = durableSkills;
    groups.push({ ...DOMAIN_GROUP, introduction, sources: [], places: placesIn(DOMAIN_GROUP.id) });
  }
  return groups;
}
