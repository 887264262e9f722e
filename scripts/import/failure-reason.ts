/** Why something failed, short enough to stand in a sentence: the system's code, or the first line of the message. */
export function reason(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 200) : 'unknown';
}
