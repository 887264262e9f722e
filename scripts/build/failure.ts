import { relative } from 'node:path';
import { ImportUsageError } from '../import/run.ts';
import type { Problem } from '../shared/report.ts';
import { ROOT } from './folders.ts';
import { guideFailure } from './guide-failure.ts';

/** A step of the build that could not be finished, as a problem to report. */
export class StepFailure extends Error {
  readonly problem: Problem;

  constructor(step: string, cause: unknown) {
    const problem = failureProblem(step, cause);
    super(problem.message, { cause });
    this.problem = problem;
  }
}

/** Does a step. What it throws comes out as a `StepFailure` that names it, but for wrong usage of the command. */
export async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ImportUsageError) throw cause;
    throw new StepFailure(name, cause);
  }
}

/** Astro's errors carry a place and a hint; others carry a message at least. */
function failureProblem(step: string, cause: unknown): Problem {
  const { message, hint, loc } = (cause instanceof Error ? cause : { message: String(cause) }) as {
    message: string;
    hint?: string;
    loc?: { file?: string; line?: number };
  };
  const guide = guideFailure(message);
  if (guide) return guide;
  return {
    severity: 'error',
    code: `${step.toUpperCase()}_FAILED`,
    occupation: null,
    file: loc?.file === undefined ? null : relative(ROOT, loc.file),
    line: loc?.line ?? null,
    path: null,
    message: message.replace(/\s*\n\s*/gu, ' '),
    hint: hint ?? 'LEVELBOOK_DEBUG=1 shows where in the code this came up.',
  };
}
