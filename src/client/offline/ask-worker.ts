import type { Answer, KeptPages, KeptState, Question } from '../worker/messages.ts';
import type { Problem } from '../worker/problem.ts';

/** How long the worker may take for a first word, before it counts as gone. */
const PATIENCE = 10_000;

type Ask = { onProgress?: (done: number, total: number) => void };

/** Asks the worker and answers with its last word. Rejects where it says nothing at all. */
function ask(worker: ServiceWorker, question: Question, { onProgress }: Ask = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const silence = setTimeout(() => reject(new Error('The worker did not answer.')), PATIENCE);
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      clearTimeout(silence);
      if (data.answer === 'progress') return onProgress?.(data.done, data.total);
      port1.close();
      resolve(data);
    };
    worker.postMessage(question, [port2]);
  });
}

/** What the device keeps; null where the worker can't say. */
export async function askState(worker: ServiceWorker): Promise<KeptState | null> {
  const answer = await ask(worker, { ask: 'state' }).catch(() => null);
  return answer?.answer === 'state' ? answer.state : null;
}

/** The pages that the device keeps; null where the worker can't say. */
export async function askPages(worker: ServiceWorker): Promise<KeptPages | null> {
  const answer = await ask(worker, { ask: 'pages' }).catch(() => null);
  return answer?.answer === 'pages' ? answer.pages : null;
}

export type Failure = { problem: Problem; bytes: number };

/** Keeps a group of files. Null where that went well. */
export async function askToKeep(
  worker: ServiceWorker,
  group: string,
  onProgress: (done: number, total: number) => void,
): Promise<Failure | null> {
  const silent: Failure = { problem: { kind: 'storage-refused', file: null }, bytes: 0 };
  const answer = await ask(worker, { ask: 'keep', group }, { onProgress }).catch(() => null);
  if (answer?.answer === 'done') return null;
  return answer?.answer === 'failed' ? answer : silent;
}

/** Removes a group of files. */
export async function askToRemove(worker: ServiceWorker, group: string): Promise<void> {
  await ask(worker, { ask: 'remove', group }).catch(() => undefined);
}
