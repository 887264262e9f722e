import { foldWord, termsOf, wordsOf } from './words.ts';

/** Words that say nothing of what is looked for: they stand in nearly every sentence, or make a question of one. */
const STOP_WORDS = new Set(
  [
    'a an the this that these those some any each every all both other another such',
    'i me my mine we us our you your he him his she her it its they them their one',
    'and or but nor so if then than as because while',
    'of in on at by for with without from to into onto about over under up down out off between through during after before',
    'is are was were be been being am do does did done doing have has had having',
    'can could may might must shall should will would',
    'how what which who whom whose when where why there here',
    'not no yes very just too also only more most much many',
    'use uses using used put know work works working',
    'need want get got let lets like please tell show find look help mean means',
    'good best way ways thing things anything something someone somebody',
  ].flatMap((line) => line.split(' ')),
);

/** The terms of a query that say what is looked for; all of them where none does. */
export function contentTerms(query: string): string[] {
  const terms = termsOf(query);
  const telling = terms.filter((term) => !STOP_WORDS.has(term));
  return telling.length > 0 ? telling : terms;
}

/** The query without the words that say nothing; as it is where it has no others. */
export function withoutStopWords(query: string): string {
  const wanted = new Set(contentTerms(query));
  return wordsOf(query)
    .filter((word) => wanted.has(foldWord(word)))
    .join(' ');
}
