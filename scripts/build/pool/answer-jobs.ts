import { failureToTell, type ToldFailure } from './told-failure.ts';

/** What a process answers to a job: its result, or what went wrong. */
export type Answer =
  | {
      result: unknown;
      /** The most memory that the process has had, in bytes. */
      memory: number;
    }
  | { failure: ToldFailure };

/** Answers jobs from the process that started this one (`pool.ts`), until it ends the connection. */
export function answerJobs(work: (job: unknown) => Promise<unknown>): void {
  process.on('message', (job) => {
    work(job).then(
      (result) => process.send?.({ result, memory: process.resourceUsage().maxRSS * 1024 }),
      (cause: unknown) => process.send?.({ failure: failureToTell(cause) }),
    );
  });
  process.on('disconnect', () => process.exit(0));
}
