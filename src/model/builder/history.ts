/** Steps that can be undone, and those that were. */
export interface History<State> {
  past: State[];
  present: State;
  future: State[];
  /** What the last step was about; the next step about the same joins it, so that typing a word is one step. */
  about: string | null;
}

/** More steps than anyone takes back one by one. */
const LONGEST = 200;

export function startHistory<State>(present: State): History<State> {
  return { past: [], present, future: [], about: null };
}

/** A step forward. With `about`, a step about the same as the one before is one step with it. */
export function withStep<State>(
  history: History<State>,
  present: State,
  about: string | null = null,
): History<State> {
  if (present === history.present) return history;
  const joined = about !== null && about === history.about;
  const past = joined ? history.past : [...history.past, history.present].slice(-LONGEST);
  return { past, present, future: [], about };
}

/** The step that ends what was being typed: the next one stands by itself. */
export function settled<State>(history: History<State>): History<State> {
  return history.about === null ? history : { ...history, about: null };
}

/** One step back; the same history where there is none. */
export function undone<State>({ past, present, future }: History<State>): History<State> | null {
  const before = past.at(-1);
  if (before === undefined) return null;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], about: null };
}

/** One step forward again; null where nothing was undone. */
export function redone<State>({ past, present, future }: History<State>): History<State> | null {
  const [next, ...rest] = future;
  if (next === undefined) return null;
  return { past: [...past, present], present: next, future: rest, about: null };
}
