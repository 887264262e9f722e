import { recall } from '../worker/memory.ts';
import type { Problem } from '../worker/problem.ts';
import { siteRoot } from './site-root.ts';
import { storageRoom } from './storage-room.ts';
import { register } from './worker-support.ts';

/** A worker whose first try may have failed for want of less than this. */
const TOO_LITTLE = 1_000_000;

/** The site's worker, once it can answer; null where the browser has none, or its first edition could not be kept. */
export async function readyWorker(): Promise<ServiceWorker | null> {
  const registration = await register();
  if (!registration) return null;
  if (registration.active) return registration.active;
  const coming = registration.installing ?? registration.waiting;
  if (!coming) return null;
  return new Promise((resolve) => {
    const look = () => {
      if (coming.state === 'activated') resolve(coming);
      if (coming.state === 'redundant') resolve(registration.active);
    };
    coming.addEventListener('statechange', look);
    look();
  });
}

/** Why there is no worker, as far as can be told from a page. */
export async function whyNoWorker(): Promise<Problem> {
  const refused: Problem = { kind: 'storage-refused', file: null };
  try {
    const { problem } = siteRoot ? await recall(siteRoot.href) : { problem: null };
    if (problem) return problem;
  } catch {
    return (await isFull()) ? { kind: 'storage-full', file: null } : refused;
  }
  return (await isFull()) ? { kind: 'storage-full', file: null } : refused;
}

const isFull = async () => ((await storageRoom())?.free ?? Infinity) < TOO_LITTLE;
