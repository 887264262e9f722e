import type { Occupation } from '../occupation.ts';
import { termsOf } from './words.ts';

/** An example of what can be searched for: what to type, and what it is. */
export interface ExampleQuery {
  query: string;
  what: string;
}

/** Among these words, the first that is neither very short nor long: an example should look easy to type. */
function easyToType(names: readonly string[]): string | undefined {
  const handy = names.filter((name) => name.length <= 28 && termsOf(name).length <= 3);
  return handy.find((name) => name.includes(' ')) ?? handy[0];
}

/** Examples that find something, taken from an occupation itself; what it has not got is left out. */
export function exampleQueries(occupation: Occupation): ExampleQuery[] {
  const topics = occupation.levels.flatMap(({ statements }) =>
    statements.map(({ topic }) => topic),
  );
  const durable = occupation.durableSkills?.domains.flatMap(({ statements }) =>
    statements.map(({ topic }) => topic),
  );
  const known = (names: readonly (string | null)[] = []) =>
    easyToType(names.filter((name) => name !== null));
  const found: [string | undefined, string][] = [
    [known(topics)?.toLowerCase(), 'what statements are about'],
    [known(durable)?.toLowerCase(), 'a durable skill at work'],
    [known(occupation.onetReport?.skills.map(({ name }) => name))?.toLowerCase(), 'an O*NET skill'],
    [known(occupation.onetReport?.technology.map(({ name }) => name)), 'software'],
    [occupation.levels[0]?.statements[2]?.code, 'the code of a statement'],
    [occupation.soc, 'an occupation by its O*NET-SOC code'],
  ];
  return found.flatMap(([query, what]) => (query === undefined ? [] : [{ query, what }]));
}
