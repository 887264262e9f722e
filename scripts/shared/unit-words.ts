import { counted } from '../../src/model/counting.ts';
import { unitNoun } from '../../src/model/framework/unit-noun.ts';
import { SOC_PATTERN } from '../../src/model/occupation/soc.ts';

/**
 * How many frameworks these are, as readers call them, by their ids: "2 occupations", "1 sound framework". `among` are
 * the ids of all that were looked at, so that none of two frameworks are no occupations.
 */
export function countedUnits(
  ids: readonly string[],
  adjective = '',
  among: readonly string[] = ids,
): string {
  const occupations = among.every((id) => SOC_PATTERN.test(id));
  const { one } = occupations ? unitNoun() : FRAMEWORKS;
  return counted(ids.length, adjective === '' ? one : `${adjective} ${one}`);
}

const FRAMEWORKS = unitNoun({ occupation: null });
