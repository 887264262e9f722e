import { NOWHERE } from '../finding.ts';
import { folded, quoted } from '../../../src/model/tidy-text.ts';
import type { Rule } from './rule.ts';

/** What is kept of each framework for looking at all of them. */
export interface CorpusEntry {
  id: string;
  title: string;
  /** The file that gives its title. */
  file: string | null;
}

/** What all frameworks of a data folder are held to together. */
export const CORPUS_RULES: readonly Rule<readonly CorpusEntry[]>[] = [
  {
    code: 'TITLE_TWICE',
    sentence: 'No two frameworks have the same title.',
    scope: 'corpus',
    severity: 'warning',
    hint: 'A reader cannot tell them apart by name. Check that neither is a copy of the other.',
    *check(frameworks) {
      const first = new Map<string, string>();
      for (const { id, title, file } of frameworks) {
        const before = first.get(folded(title));
        if (before === undefined) first.set(folded(title), id);
        else {
          yield {
            occupation: id,
            ...(file === null ? {} : { file }),
            ...NOWHERE,
            message: `The title ${quoted(title)} is that of ${before} too.`,
          };
        }
      }
    },
  },
];
