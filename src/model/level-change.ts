import { fill } from '#say';
import * as words from '#words/framework.ts';
import { countInWords } from './counting.ts';
import type { Place } from './framework/place.ts';
import type { Statement } from './framework/statement.ts';
import { phrasesIn, type PhraseKind, type UsedPhrase } from './support-words.ts';

/** How a place of an ordered group differs from the one before, as far as the framework's own phrases tell. */

/** A phrase in the sentence, and the statement that it is quoted from. */
export interface QuotedPhrase {
  phrase: string;
  /** Id of the place where it stands. */
  place: string;
  statement: { code: string; id: string };
}

/** "From “a” and “b” to “c”": either side may be empty, not both. */
export interface LevelChange {
  from: QuotedPhrase[];
  to: QuotedPhrase[];
}

type Level = Pick<Place, 'id' | 'name'> & {
  statements: readonly Pick<Statement, 'code' | 'id' | 'text'>[];
};

/** As many as can be taken in at a glance. */
const QUOTED = 3;

/** The first phrases, but of those that begin alike only one: "under direct supervision" says little after "under …". */
const quoted = (found: readonly UsedPhrase[], place: string): QuotedPhrase[] =>
  [...Map.groupBy(found, ({ phrase }) => phrase.split(' ')[0]).values()]
    .flatMap(([first]) => first ?? [])
    .slice(0, QUOTED)
    .flatMap(({ phrase, statements: [statement] }) => {
      return statement ? [{ phrase, place, statement }] : [];
    });

/** Phrases of one kind that `level` uses and `other` doesn't. */
function onlyIn(level: Level, other: Level | undefined, kind: PhraseKind): UsedPhrase[] {
  const others = new Set(other && phrasesIn(other.statements, kind).map(({ phrase }) => phrase));
  return phrasesIn(level.statements, kind).filter(({ phrase }) => !others.has(phrase));
}

/** The first of these that holds anything. */
const firstFilled = (...lists: UsedPhrase[][]): UsedPhrase[] =>
  lists.find(({ length }) => length > 0) ?? [];

/**
 * What is said of support and autonomy before and is said no more, and what is said instead; for the first place, what
 * it begins with. Null where the framework's words tell nothing.
 */
export function levelChange(level: Level, below: Level | undefined): LevelChange | null {
  const from = below
    ? firstFilled(onlyIn(below, level, 'support'), onlyIn(below, level, 'autonomy'))
    : firstFilled(phrasesIn(level.statements, 'support'));
  const to = below
    ? firstFilled(onlyIn(level, below, 'autonomy'), onlyIn(level, below, 'support'))
    : [];
  const change = { from: quoted(from, below?.id ?? level.id), to: quoted(to, level.id) };
  return change.from.length + change.to.length > 0 ? change : null;
}

/** How many statements hold a phrase of a kind. */
function holding(level: Level, kind: PhraseKind): number {
  const ids = phrasesIn(level.statements, kind).flatMap(({ statements }) =>
    statements.map(({ id }) => id),
  );
  return new Set(ids).size;
}

/**
 * In how many statements each kind of phrase stands, in a sentence a kind: "Support is named in seven of ten
 * statements, and in one of ten at Developing." Empty where neither kind stands anywhere.
 */
export function phraseCounts(level: Level, below: Level | undefined): string[] {
  const kinds: [PhraseKind, string][] = [
    ['support', words.support],
    ['autonomy', words.autonomy],
  ];
  const share = (one: Level, kind: PhraseKind) => {
    const holds = holding(one, kind);
    const count = countInWords(one.statements.length);
    return holds === 0
      ? fill(words.noneOfStatements, { count })
      : fill(words.shareOfStatements, { share: countInWords(holds), count });
  };
  return kinds
    .filter(([kind]) => [level, below].some((one) => one && holding(one, kind) > 0))
    .map(([kind, name]) =>
      below
        ? fill(words.isNamedInStatements, {
            name,
            before: share(below, kind),
            below: below.name,
            share: share(level, kind),
            level: level.name,
          })
        : fill(words.isNamedIn, { name, share: share(level, kind) }),
    );
}
