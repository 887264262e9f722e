import { answer } from './answer.ts';
import type { Edition } from '../../model/contracts/edition.ts';
import { keepGroup, removeGroup } from './keep.ts';
import { keptPages, keptState } from './kept-state.ts';
import type { Answer, Question } from './messages.ts';
import { isLeftOut, pathInSite } from './paths.ts';
import { readBefore } from './read-before.ts';
import { openStore } from './store.ts';
import { settleEdition, takeEdition } from './take-edition.ts';
import { worker } from './worker-scope.ts';

/** Put here by the build. */
declare const EDITION: Edition;

const root = worker.registration.scope;
const openThisEdition = () => openStore(root, EDITION.id);

// No skipWaiting here: a new edition waits until the reader asks for it, or has closed all its pages.
worker.addEventListener('install', (event) => event.waitUntil(takeEdition(EDITION, root)));

worker.addEventListener('activate', (event) => event.waitUntil(activate()));

async function activate(): Promise<void> {
  await settleEdition(EDITION, root);
  await worker.clients.claim();
  await readBefore(await openThisEdition(), root);
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathInSite(request.url, root);
  const isOurs = request.method === 'GET' && path !== null && !isLeftOut(path);
  if (!isOurs || request.headers.has('range')) return;
  const later = (work: Promise<unknown>) => event.waitUntil(work);
  const response = openThisEdition().then(
    (store) => answer(request, path, { store, root }, later),
    () => fetch(request),
  );
  event.respondWith(response);
});

/** Keeping and removing go one after the other: each one reads what is kept, and then changes it. */
let lastTurn: Promise<unknown> = Promise.resolve();

worker.addEventListener('message', (event) => {
  const port = event.ports[0];
  const say = (message: Answer) => port?.postMessage(message);
  const attended = lastTurn.then(() => attend(event.data as Question, say));
  lastTurn = attended.catch(() => undefined);
  event.waitUntil(lastTurn);
});

async function attend(question: Question, say: (answer: Answer) => void): Promise<void> {
  if (question.ask === 'take-over') return worker.skipWaiting();
  const store = await openThisEdition();
  const ground = { edition: EDITION, store, root };
  switch (question.ask) {
    case 'state':
      return say({ answer: 'state', state: await keptState(EDITION, root, store) });
    case 'pages':
      return say({ answer: 'pages', pages: await keptPages(root, store) });
    case 'keep': {
      const failure = await keepGroup(question.group, ground, (done, total) =>
        say({ answer: 'progress', done, total }),
      );
      return say(failure ? { answer: 'failed', ...failure } : { answer: 'done' });
    }
    case 'remove':
      await removeGroup(question.group, ground);
      return say({ answer: 'done' });
  }
}
