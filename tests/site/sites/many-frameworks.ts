import { choicesFrom } from '../../../scripts/corpus/random.ts';
import type { Framework } from '../../../src/model/framework/framework.ts';
import { frameworkOf } from '../../import/builders.ts';

/** The first two digits of codes, as many as there are groups of occupations. */
const GROUPS = Array.from({ length: 22 }, (_, at) => String(11 + 2 * at));
const SYLLABLES = 'b d f g k l m n p r s t v z'
  .split(' ')
  .flatMap((one) => 'a e i o u'.split(' ').map((two) => one + two));

/**
 * So many made-up occupations, for pages about all of them: their titles are of words that don't repeat, so that they
 * compress no better than real ones.
 */
export function manyFrameworks(count: number): Framework[] {
  const one = frameworkOf();
  const { occupation } = one;
  if (!occupation) throw new Error('The framework is about no occupation.');
  const choices = choicesFrom(count);
  const number = (below: number) => choices.number(below);
  const word = () => {
    const text = [0, 1, 2].map(() => choices.one(SYLLABLES)).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return Array.from({ length: count }, (_, at) => {
    const major = GROUPS[Math.floor((at * GROUPS.length) / count)] ?? '11';
    const soc = `${major}-${String(1000 + at * 7 + number(7)).padStart(4, '0')}.0${number(3)}`;
    const title = [word(), word(), word(), 'and', word(), 'Workers'].join(' ');
    return {
      ...one,
      id: soc,
      path: `occupations/${soc}`,
      title,
      groups: one.groups.map((group) => ({
        ...group,
        places: group.places.map((place) => ({
          ...place,
          statements: place.statements.slice(0, 1 + number(place.statements.length)),
        })),
      })),
      notes: one.notes.slice(0, number(one.notes.length)),
      occupation: { ...occupation, soc },
    };
  });
}
