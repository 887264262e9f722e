/** Why search does not work, as far as it can be told apart. */
export type FailureReason = 'missing' | 'damaged' | 'unreachable' | 'no-wasm' | 'unknown';

/** A failure to read the index, with the file that it was about. */
export class SearchFailure extends Error {
  readonly reason: FailureReason;
  readonly file: string | null;

  constructor(reason: FailureReason, file: string | null, cause?: unknown) {
    super(`Search failed (${reason})${file === null ? '' : `: ${file}`}`, { cause });
    this.name = 'SearchFailure';
    this.reason = reason;
    this.file = file;
  }
}

/** Any error as a failure to show. */
export function asFailure(error: unknown): SearchFailure {
  return error instanceof SearchFailure ? error : new SearchFailure('unknown', null, error);
}
