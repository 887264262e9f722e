import type { Citation } from '../../../../src/model/framework/statement.ts';
import { atLine, type Finding } from '../../finding.ts';
import { finding } from '../../reading-rules.ts';
import { quoted } from '../../../../src/model/tidy-text.ts';
import { readCitations } from './citations.ts';

/**
 * Reads the line "Sources:…" above the AI-at-work statements: citations in a row, then the page's words to subscribers.
 * Nothing but citations stands in a segment, so an unknown source's label is what stands before its tooltip.
 */
export function readSourceList(
  text: string,
  line: number,
): {
  sources: Citation[];
  subscriberLine: { text: string; line: number } | null;
  problems: Finding[];
} {
  const segments = text.replace(/^Sources: ?/u, '').split(/(?<=Opens in new tab\.?)/u);
  const sources: Citation[] = [];
  const problems: Finding[] = [];
  let subscriberLine: { text: string; line: number } | null = null;
  for (const segment of segments.map((part) => part.replace(/^[. ]+/u, ''))) {
    if (segment === '') continue;
    const { citations, text: left } = readCitations(segment);
    sources.push(...citations);
    if (left === '') continue;
    if (left.startsWith('Subscriber feature')) subscriberLine = { text: left, line };
    else
      problems.push(
        finding(
          'SOURCE_UNREAD',
          `${quoted(left)} is no source that Levelbook can read.`,
          atLine(line),
        ),
      );
  }
  return { sources, subscriberLine, problems };
}
