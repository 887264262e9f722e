import { counted } from '../../src/model/counting.ts';
import { unitNoun } from '../../src/model/framework/unit-noun.ts';
import { SOC_PATTERN } from '../../src/model/occupation/soc.ts';

/** How many frameworks these are, as readers call them, by their ids: "2 occupations", "1 sound framework". */
export function countedUnits(ids: readonly string[], adjective = ''): string {
  const occupations = ids.every((id) => SOC_PATTERN.test(id));
  const { one } = occupations ? unitNoun() : FRAMEWORKS;
  return counted(ids.length, adjective === '' ? one : `${adjective} ${one}`);
}

const FRAMEWORKS = unitNoun({ occupation: null });
