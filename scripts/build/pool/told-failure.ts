/** What went wrong in one process, as it tells another. */
export interface ToldFailure {
  message: string;
  hint?: string | undefined;
  loc?: { file?: string; line?: number } | undefined;
  stack?: string | undefined;
}

/** What another process can be told of something thrown. */
export function failureToTell(cause: unknown): ToldFailure {
  const { message, hint, loc, stack } = (
    cause instanceof Error ? cause : { message: String(cause) }
  ) as ToldFailure;
  return { message, hint, loc, stack };
}

/** An error of what was told, to be thrown as if it had happened here. */
export function toldError({ message, ...rest }: ToldFailure): Error {
  return Object.assign(new Error(message), rest);
}
