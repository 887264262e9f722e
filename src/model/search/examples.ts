import { fill } from '#say';
import * as words from '#words/search.ts';
import { withArticle } from '../counting.ts';
import type { Framework } from '../framework/framework.ts';
import { placesOf } from '../framework/places.ts';
import { termsOf } from './words.ts';

/** An example of what can be searched for: what to type, and what it is. */
export interface ExampleQuery {
  query: string;
  what: string;
}

/** Among these words, the first that is neither very short nor long: an example should look easy to type. */
function easyToType(names: readonly (string | null)[] = []): string | undefined {
  const handy = names
    .filter((name) => name !== null)
    .filter((name) => name.length <= 28 && termsOf(name).length <= 3);
  return handy.find((name) => name.includes(' ')) ?? handy[0];
}

/** Examples that find something, taken from a framework itself; what it has not got is left out. */
export function exampleQueries(
  framework: Pick<Framework, 'id' | 'groups' | 'occupation'>,
): ExampleQuery[] {
  const groups = framework.groups.filter(({ pages }) => pages === 'a-place');
  const topics = groups.map((group, index): [string | undefined, string] => [
    easyToType(group.places.flatMap(({ statements }) => statements.map(({ topic }) => topic))),
    index === 0
      ? words.whatStatementsAreAbout
      : fill(words.whatAtWork, { what: withArticle(group.shows ?? group.noun.one) }),
  ]);
  const report = framework.occupation?.onetReport;
  const first = placesOf(framework)[0]?.place.statements;
  const found: [string | undefined, string][] = [
    ...topics.map(([query, what]): [string | undefined, string] => [query?.toLowerCase(), what]),
    [easyToType(report?.skills.map(({ name }) => name))?.toLowerCase(), words.anONetSkill],
    [easyToType(report?.technology.map(({ name }) => name)), 'software'],
    [(first?.[2] ?? first?.at(-1))?.code, words.theCodeOfA],
    [framework.occupation?.soc, words.anOccupationByIts],
  ];
  return found.flatMap(([query, what]) => (query === undefined ? [] : [{ query, what }]));
}
