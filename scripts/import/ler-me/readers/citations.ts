import { CITED_SOURCES, type CitedSource } from '../../../../src/model/sources.ts';
import type { Citation } from '../../../../src/model/framework/statement.ts';
import { CITATION_DETAILS } from './citation-details.ts';
import { splitUnknownCitation } from './unknown-citation.ts';

/** A sentence with the citations taken off its end. */
export interface CitedSentence {
  text: string;
  citations: Citation[];
  /** What is wrong with citations at its end, a sentence each. */
  halves: string[];
}

/**
 * The words that a citation chip ends with, and the full stops behind it: the first belongs to the chip,
 * the second closes the statement's own sentence. Both may be missing.
 */
const MARKER = /\.? ?Opens in new tab(\.?)(?: ?(\.))?$/u;

/** No label with its tooltip is longer; it keeps the patterns below from looking further back. */
const LONGEST_CITATION = 400;

const KNOWN = CITED_SOURCES.map((source) => knownPatterns(source));

/**
 * Takes the trailing run of citations off a sentence: each is label, tooltip and "Opens in new tab." with nothing between.
 * The same words inside the sentence are text. `learned` are labels and tooltips known from elsewhere on the page.
 */
export function readCitations(sentence: string, learned: readonly Citation[] = []): CitedSentence {
  let rest = sentence.trim();
  const citations: Citation[] = [];
  const halves: string[] = [];
  const closed = MARKER.exec(rest)?.[2] !== undefined;
  for (;;) {
    const marker = MARKER.exec(rest);
    const before = marker ? rest.slice(0, marker.index).trimEnd() : rest.replace(/\.$/u, '');
    const taken = takeComplete(before, learned) ?? (marker ? takeOdd(before) : null);
    if (!taken) {
      if (marker)
        halves.push('“Opens in new tab” stands at the end, but no citation stands before it.');
      break;
    }
    if (!marker)
      halves.push(`The citation “${taken.citation.label}” lacks its “Opens in new tab”.`);
    if (taken.half !== null) halves.push(taken.half);
    citations.unshift(taken.citation);
    rest = taken.before;
  }
  halves.push(...leftovers(rest));
  return { text: closed && citations.length > 0 ? closeSentence(rest) : rest, citations, halves };
}

interface Taken {
  citation: Citation;
  before: string;
  half: string | null;
}

/** A label with its tooltip at the end of a text: one from this page, or one of the known sources. */
function takeComplete(text: string, learned: readonly Citation[]): Taken | null {
  for (const citation of learned) {
    for (const glue of ['', ' ']) {
      const whole = `${citation.label}${glue}${citation.detail}`;
      if (text.endsWith(whole)) {
        return { citation, before: text.slice(0, -whole.length).trimEnd(), half: null };
      }
    }
  }
  const tail = text.slice(-LONGEST_CITATION);
  for (const { source, complete } of KNOWN) {
    const match = execWhole(complete, tail);
    if (match) return takenAt(text, tail, match, source);
  }
  return null;
}

/** A citation at the end of a text that is not whole, or that Levelbook does not know. */
function takeOdd(text: string): Taken | null {
  const tail = text.slice(-LONGEST_CITATION);
  for (const { source, labelOnly, detailOnly } of KNOWN) {
    const detail = execWhole(detailOnly, tail);
    if (detail) {
      const taken = takenAt(text, tail, detail, source);
      return { ...taken, half: `The citation “${taken.citation.detail}” lacks its label.` };
    }
    const label = labelOnly.exec(tail);
    if (label) {
      const taken = takenAt(text, tail, label, source);
      return { ...taken, half: `The citation “${taken.citation.label}” lacks its tooltip.` };
    }
  }
  for (const { source, otherDetail } of KNOWN) {
    const match = execWhole(otherDetail, tail);
    if (match) return takenAt(text, tail, match, source);
  }
  const unknown = splitUnknownCitation(tail);
  if (!unknown) return null;
  return {
    citation: { source: null, label: unknown.label, detail: unknown.detail },
    before: text.slice(0, text.length - tail.length + unknown.at).trimEnd(),
    half: null,
  };
}

/** A match that does not run over the end of an earlier citation. */
function execWhole(pattern: RegExp, text: string): RegExpExecArray | null {
  const match = pattern.exec(text);
  return match && !match[0].includes('Opens in new tab') ? match : null;
}

function takenAt(text: string, tail: string, match: RegExpExecArray, source: CitedSource): Taken {
  const { label = source.label, detail = '' } = match.groups ?? {};
  return {
    citation: { source: source.id, label, detail },
    before: text.slice(0, text.length - tail.length + match.index).trimEnd(),
    half: null,
  };
}

/** Known labels that are left at a statement's end, or are glued to more, and could not be read as citations. */
function leftovers(text: string): string[] {
  const tail = text.slice(-LONGEST_CITATION);
  return KNOWN.flatMap(({ labelOnly, glued }) => {
    const match = labelOnly.exec(tail) ?? glued.exec(tail);
    return match
      ? [
          `“${match.groups?.['label'] ?? ''}” at the end looks like a citation without its tooltip; it is kept as text.`,
        ]
      : [];
  });
}

function closeSentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

function knownPatterns(source: CitedSource): {
  source: CitedSource;
  complete: RegExp;
  labelOnly: RegExp;
  detailOnly: RegExp;
  otherDetail: RegExp;
  glued: RegExp;
} {
  const label = source.labelPattern.source.replace(/^\^|\$$/gu, '');
  const detail = CITATION_DETAILS[source.id].source;
  return {
    source,
    complete: new RegExp(`(?<label>${label}) ?(?<detail>${detail})$`, 'u'),
    labelOnly: new RegExp(`(?<=^| )(?<label>${label})\\.?$`, 'u'),
    detailOnly: new RegExp(`(?<=^| )(?<detail>${detail})$`, 'u'),
    otherDetail: new RegExp(`(?<=^| )(?<label>${label})(?<detail>\\p{Lu}.{0,200})$`, 'u'),
    glued: new RegExp(`(?<=^| )(?<label>${label})\\p{Lu}[^.]*\\.?$`, 'u'),
  };
}
