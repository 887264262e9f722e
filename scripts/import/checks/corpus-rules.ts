import { NOWHERE } from '../finding.ts';
import { folded, quoted } from '../text.ts';
import type { Rule } from './rule.ts';

/** What is kept of each occupation for looking at all of them. */
export interface CorpusEntry {
  soc: string;
  title: string;
}

/** What all occupations of a data folder are held to together. */
export const CORPUS_RULES: readonly Rule<readonly CorpusEntry[]>[] = [
  {
    code: 'TITLE_TWICE',
    sentence: 'No two occupations have the same title.',
    scope: 'corpus',
    severity: 'warning',
    hint: 'A reader cannot tell them apart by name. Check that neither is a copy of the other.',
    *check(occupations) {
      const first = new Map<string, string>();
      for (const { soc, title } of occupations) {
        const before = first.get(folded(title));
        if (before === undefined) first.set(folded(title), soc);
        else {
          yield {
            occupation: soc,
            file: 'framework.json',
            ...NOWHERE,
            message: `The title ${quoted(title)} is that of ${before} too.`,
          };
        }
      }
    },
  },
];
