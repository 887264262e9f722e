import type { Citation } from '../../../../src/model/framework/statement.ts';
import { splitTopic } from '../../../../src/model/framework/statement-text.ts';
import type { Spot } from '../../finding.ts';
import { tidy } from '../../../../src/model/tidy-text.ts';
import { readCitations } from './citations.ts';

/** A statement as an export writes it, before it has a code. */
export interface ReadStatement {
  /** The whole sentence, without citations. */
  sentence: string;
  topic: string | null;
  text: string;
  citations: Citation[];
  /** What is wrong with its citations, a sentence each. */
  halves: string[];
  spot: Spot;
}

/** Reads a statement that carries no citations. */
export function plainStatement(written: string, spot: Spot): ReadStatement {
  const sentence = tidy(written);
  return { sentence, ...splitTopic(sentence), citations: [], halves: [], spot };
}

/** Reads a statement with the citations glued to its end. */
export function citedStatement(
  written: string,
  spot: Spot,
  learned: readonly Citation[] = [],
): ReadStatement {
  const { text: sentence, citations, halves } = readCitations(tidy(written), learned);
  return { sentence, ...splitTopic(sentence), citations, halves, spot };
}
