import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Answer } from './answer-jobs.ts';
import { toldError } from './told-failure.ts';

/** Processes that do jobs side by side. */
export interface Pool<Job, Result> {
  /** Does all jobs, each in the first process that is free. Throws what the first failing one threw; the rest is left. */
  doAll: (jobs: Iterable<Job>, onDone: (job: Job, result: Result) => void) => Promise<void>;
  /** The most memory that any of the processes has had, in bytes. */
  memory: () => number;
  close: () => void;
}

/** How many processes work side by side: one for each core, or as many as the user says. */
export function poolSize(jobs: number): number {
  const wanted = Number(process.env['LEVELBOOK_JOBS']);
  return Math.max(1, Math.min(jobs, wanted > 0 ? wanted : availableParallelism()));
}

/** Starts processes that run a script, which answers jobs by `answerJobs`; they get these variables. */
export function openPool<Job, Result>(
  script: string,
  size: number,
  env: Record<string, string | undefined>,
): Pool<Job, Result> {
  const processes = Array.from({ length: size }, () =>
    fork(script, {
      env: { ...process.env, ...env },
      execArgv: [],
      // What pages log is for their authors alone.
      stdio: [
        'ignore',
        'ignore',
        process.env['LEVELBOOK_DEBUG'] === '1' ? 'inherit' : 'ignore',
        'ipc',
      ],
    }),
  );
  let memory = 0;
  return {
    memory: () => memory,
    doAll: async (jobs, onDone) => {
      const queue = jobs[Symbol.iterator]();
      let failed = false;
      const work = async (child: ChildProcess) => {
        for (;;) {
          const next = failed ? undefined : queue.next();
          if (next === undefined || next.done === true) return;
          try {
            const answer = await ask(child, next.value);
            memory = Math.max(memory, answer.memory);
            onDone(next.value, answer.result as Result);
          } catch (problem) {
            failed = true;
            throw problem;
          }
        }
      };
      await Promise.all(processes.map(work));
    },
    close: () => {
      for (const child of processes) child.kill();
    },
  };
}

function ask(child: ChildProcess, job: unknown): Promise<{ result: unknown; memory: number }> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null, signal: string | null) => {
      child.off('message', answered);
      reject(
        new Error(`A process of the build ended in its work (${signal ?? code ?? 'unknown'}).`),
      );
    };
    const answered = (message: unknown) => {
      child.off('close', ended);
      const answer = message as Answer;
      if ('failure' in answer) reject(toldError(answer.failure));
      else resolve(answer);
    };
    child.once('message', answered);
    child.once('close', ended);
    child.send(job as object);
  });
}
