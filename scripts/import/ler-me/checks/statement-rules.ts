import type { ReadStatement } from '../readers/read-statement.ts';
import { quoted } from '../../../../src/model/tidy-text.ts';
import type { Rule } from '../../checks/rule.ts';

/** What each statement is held to, wherever it stands. */
export const STATEMENT_RULES: readonly Rule<ReadStatement>[] = [
  {
    code: 'EMPTY_STATEMENT',
    sentence: 'Each statement says something.',
    scope: 'statement',
    severity: 'error',
    hint: 'Write the statement, or remove its bullet or its place in the list.',
    *check({ sentence, topic, text, spot }) {
      if (!/\p{L}/u.test(sentence)) yield { ...spot, message: 'The statement is empty.' };
      else if (!/\p{L}/u.test(text) || (topic === null && /^—|—$/u.test(text))) {
        yield { ...spot, message: `${quoted(sentence)} has nothing on one side of its dash.` };
      }
    },
  },
  {
    code: 'NO_TOPIC',
    sentence: 'Each statement names its topic before “ — ”.',
    scope: 'statement',
    severity: 'warning',
    hint: 'The statement is shown without a topic. Write it as “Topic — what is done”, with a long dash between spaces.',
    *check({ topic, sentence, spot }) {
      if (topic === null && /\p{L}/u.test(sentence)) {
        yield { ...spot, message: `${quoted(sentence)} has no “ — ”.` };
      }
    },
  },
  {
    code: 'UNKNOWN_CITATION',
    sentence: 'Levelbook knows each source that is cited.',
    scope: 'statement',
    severity: 'warning',
    hint: 'It is shown as unverified. Check its spelling; a new source is added in src/model/sources.ts.',
    *check({ citations, spot }) {
      for (const { source, label, detail } of citations) {
        if (source === null) {
          yield {
            ...spot,
            message: `The source ${quoted(label)} (${quoted(detail)}) is not known.`,
          };
        }
      }
    },
  },
  {
    code: 'HALF_CITATION',
    sentence: 'Each citation has its label, its tooltip and “Opens in new tab”.',
    scope: 'statement',
    severity: 'warning',
    hint: 'Copy the statement again with all of its citations.',
    *check({ halves, spot }) {
      for (const message of halves) yield { ...spot, message };
    },
  },
];
