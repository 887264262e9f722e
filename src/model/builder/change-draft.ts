import { sheetKind } from '../sheets/kinds.ts';
import type { SheetKindId } from '../sheets/rubric-sheet.ts';
import { LIMITS, pickedTokens, type Draft, type Entry } from './draft.ts';
import { notObservedOf } from './own-scale.ts';
import { checkScale } from './scale-check.ts';
import { tokenIdentity } from './statement-token.ts';

/** What can be done to a sheet in the making. Each gives a new draft; the same one where there is nothing to do. */

const isStatement = (token: string) => (entry: Entry) =>
  entry.kind === 'statement' && tokenIdentity(entry.token) === tokenIdentity(token);

/** Statements put at the end; those on the sheet already stay where they are. No more than a sheet holds. */
export function withStatements(draft: Draft, tokens: string[]): Draft {
  const on = new Set(pickedTokens(draft).map(tokenIdentity));
  const fresh = [...new Set(tokens)].filter((token) => !on.has(tokenIdentity(token)));
  const room = LIMITS.statements - on.size;
  if (fresh.length === 0 || room <= 0) return draft;
  const added = fresh.slice(0, room).map((token): Entry => ({ kind: 'statement', token }));
  return { ...draft, entries: [...draft.entries, ...added] };
}

/** The sheet without these statements. */
export function withoutStatements(draft: Draft, tokens: string[]): Draft {
  const entries = draft.entries.filter(
    (entry) => !tokens.some((token) => isStatement(token)(entry)),
  );
  return entries.length === draft.entries.length ? draft : { ...draft, entries };
}

/** The sheet without the line at this position. */
export function withoutEntry(draft: Draft, at: number): Draft {
  if (!draft.entries[at]) return draft;
  return { ...draft, entries: draft.entries.toSpliced(at, 1) };
}

/** The sheet with the line at `from` moved to stand at `to`, counted without it; beyond an end means that end. */
export function withEntryMoved(draft: Draft, from: number, to: number): Draft {
  const entry = draft.entries[from];
  const target = Math.max(0, Math.min(to, draft.entries.length - 1));
  if (!entry || target === from) return draft;
  return { ...draft, entries: draft.entries.toSpliced(from, 1).toSpliced(target, 0, entry) };
}

/** The sheet with a heading put before the line at this position. */
export function withHeading(draft: Draft, at: number, text = ''): Draft {
  const headings = draft.entries.filter(({ kind }) => kind === 'heading').length;
  if (headings >= LIMITS.headings) return draft;
  return { ...draft, entries: draft.entries.toSpliced(at, 0, { kind: 'heading', text }) };
}

/** The sheet with the heading at this position in other words. */
export function withHeadingText(draft: Draft, at: number, text: string): Draft {
  const entry = draft.entries[at];
  if (entry?.kind !== 'heading' || entry.text === text) return draft;
  return { ...draft, entries: draft.entries.with(at, { kind: 'heading', text }) };
}

/** The sheet with its statements under a heading for each place they come from, places in the order they come in. */
export function groupedBy(draft: Draft, placeOf: (token: string) => string): Draft {
  const groups = new Map<string, string[]>();
  for (const token of pickedTokens(draft)) {
    const place = placeOf(token);
    groups.set(place, [...(groups.get(place) ?? []), token]);
  }
  const entries = [...groups].flatMap(([text, tokens]): Entry[] => [
    { kind: 'heading', text },
    ...tokens.map((token): Entry => ({ kind: 'statement', token })),
  ]);
  return { ...draft, entries };
}

/** The sheet as another kind. A scale that doesn't go with that kind's "not observed" is given up. */
export function withKind(draft: Draft, kind: SheetKindId): Draft {
  if (kind === draft.kind) return draft;
  const { mark } = notObservedOf(sheetKind(kind).scale);
  const fits = draft.scale !== null && checkScale(draft.scale, mark).length === 0;
  return { ...draft, kind, scale: fits ? draft.scale : null };
}
