import * as words from '#words/framework.ts';

/** The framework's version as exported ("v.26.05"), or words that say there is none. Codes are read together with it. */
export function frameworkVersion({ version }: { version: string | null }): string {
  return version ?? words.noVersionStated;
}
