import { fill, many } from '#say';
import * as counts from '#words/counts.ts';
import * as words from '#words/builder.ts';
import { placesOf, type GroupedPlace, type WithGroups } from '../framework/places.ts';
import type { Statement } from '../framework/statement.ts';
import type { Draft, Entry } from './draft.ts';
import { statementToken, tokenIdentity, tokenName } from './statement-token.ts';

/** A statement with the place that it stands in. */
export interface PlacedStatement extends GroupedPlace {
  statement: Statement;
}

/** The statements of a framework by their present tokens, in the order of its places. */
export function statementsByToken(framework: WithGroups): Map<string, PlacedStatement> {
  return new Map(
    placesOf(framework).flatMap(({ group, place }) =>
      place.statements.map((statement): [string, PlacedStatement] => [
        statementToken(place.id, statement),
        { group, place, statement },
      ]),
    ),
  );
}

const versionName = (version: string | null) => version ?? words.theFrameworkNoVersion;

/**
 * Finds a draft's statements among those that there are now: their tokens are brought up to date, and what no longer
 * exists is left out and named. `madeWith` is the framework version that the draft was made with, if it says one.
 */
export function resolveDraft(
  draft: Draft,
  madeWith: string | null,
  framework: WithGroups & { version: string | null },
): { draft: Draft; problems: string[] } {
  const { version } = framework;
  const candidates = new Map<string, string[]>();
  for (const token of statementsByToken(framework).keys()) {
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
    // Two statements with one hash: place and number, as the address kept them, tell them apart.
    const token = same.find((candidate) => candidate === entry.token) ?? same[0];
    if (token === undefined) gone.push(entry.token);
    else entries.push({ kind: 'statement', token });
  }
  const anotherVersion = madeWith !== null && madeWith !== version;
  const problems: string[] = [];
  if (gone.length > 0) {
    const names = namesOf(gone, framework);
    const numbered = anotherVersion && names !== '' ? fill(words.asNumberedThem, { madeWith }) : '';
    problems.push(
      many(words.ofThisLinkNo, gone.length, { version: versionName(version), names, numbered }),
    );
  }
  if (anotherVersion) {
    problems.push(fill(words.thisLinkWasMade, { madeWith, version: versionName(version) }));
  }
  return { draft: { ...draft, entries }, problems };
}

/** ": EM-01, EM-02", as far as they can be named; empty where none can be. */
function namesOf(tokens: string[], framework: WithGroups): string {
  const names = tokens.flatMap((token) => tokenName(token, framework) ?? []);
  const nameless = tokens.length - names.length;
  if (names.length === 0) return '';
  return `: ${[...names, ...(nameless > 0 ? [many(counts.other, nameless)] : [])].join(', ')}`;
}
