/** Why files could not be kept; a page says it in words. */
export type ProblemKind = 'storage-full' | 'storage-refused' | 'no-network' | 'half-updated';
export type Problem = { kind: ProblemKind; file: string | null };

/** Thrown where keeping has to stop. */
export class KeepingFailed extends Error {
  readonly problem: Problem;

  constructor(kind: ProblemKind, file: string | null = null) {
    super(`${kind}${file === null ? '' : `: ${file}`}`);
    this.problem = { kind, file };
  }
}

/** The problem behind anything that was thrown while keeping. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof KeepingFailed) return thrown.problem;
  const full = thrown instanceof Error && thrown.name === 'QuotaExceededError';
  return { kind: full ? 'storage-full' : 'storage-refused', file: null };
}
