import { counted } from '../counting.ts';
import type { Occupation } from '../occupation.ts';
import { statementsOf } from '../sheets/sheets-of.ts';
import type { Statement } from '../statement.ts';
import type { Draft, Entry } from './draft.ts';
import { statementToken, tokenCode, tokenIdentity } from './statement-token.ts';

/** The statements of an occupation by their present tokens, in the order of its places. */
export function statementsByToken(occupation: Occupation): Map<string, Statement> {
  return new Map(
    statementsOf(occupation).map((statement) => [statementToken(statement), statement]),
  );
}

const versionName = (version: string | null) => version ?? 'the framework (no version stated)';

/**
 * Finds a draft's statements among those that there are now: their tokens are brought up to date, and what no longer
 * exists is left out and named. `madeWith` is the framework version that the draft was made with, if it says one.
 */
export function resolveDraft(
  draft: Draft,
  madeWith: string | null,
  occupation: Occupation,
): { draft: Draft; problems: string[] } {
  const { version } = occupation.framework;
  const present = [...statementsByToken(occupation).keys()];
  const candidates = new Map<string, string[]>();
  for (const token of present) {
    const identity = tokenIdentity(token);
    candidates.set(identity, [...(candidates.get(identity) ?? []), token]);
  }
  const entries: Entry[] = [];
  const gone: string[] = [];
  for (const entry of draft.entries) {
    if (entry.kind === 'heading') {
      entries.push(entry);
      continue;
    }
    const same = candidates.get(tokenIdentity(entry.token)) ?? [];
    // Two statements with one hash: the number that the address kept tells them apart.
    const token = same.find((candidate) => candidate === entry.token) ?? same[0];
    if (token === undefined) gone.push(tokenCode(entry.token));
    else entries.push({ kind: 'statement', token });
  }
  const problems: string[] = [];
  if (gone.length > 0) {
    const numbered =
      madeWith !== null && madeWith !== version ? `, as ${madeWith} numbered them` : '';
    problems.push(
      `${counted(gone.length, 'statement')} of this link no longer ${gone.length === 1 ? 'exists' : 'exist'} in ${versionName(version)} and ${gone.length === 1 ? 'is' : 'are'} left out: ${gone.join(', ')}${numbered}.`,
    );
  }
  if (madeWith !== null && madeWith !== version) {
    problems.push(
      `This link was made with ${madeWith}. The statements are shown as ${versionName(version)} has them: codes and words may differ.`,
    );
  }
  return { draft: { ...draft, entries }, problems };
}
