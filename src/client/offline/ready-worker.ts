import { recall } from '../worker/memory.ts';
import { problemOf, type Problem } from '../worker/problem.ts';
import { FIRST_EDITION } from './problem-words.ts';
import { siteRoot } from './site-root.ts';
import { register } from './worker-support.ts';

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
  try {
    const { problem } = siteRoot ? await recall(siteRoot.href) : { problem: null };
    return problem ?? (await whatStoringMeets());
  } catch {
    // What can't be read can't be asked.
    return whatStoringMeets();
  }
}

/** The name of a cache that is there for a moment only. */
const TRIAL = `${siteRoot?.href ?? ''}?trial`;

/**
 * What happens to a page that tries to store as much as a first edition takes. Browsers say that there is room where
 * there is none: an estimate of theirs tells nobody how full the device is.
 */
async function whatStoringMeets(): Promise<Problem> {
  try {
    const trial = await caches.open(TRIAL);
    try {
      await trial.put(TRIAL, new Response(new Uint8Array(FIRST_EDITION)));
    } finally {
      await caches.delete(TRIAL);
    }
    return { kind: 'storage-refused', file: null };
  } catch (thrown) {
    return problemOf(thrown);
  }
}
