import { fill } from '#say';
import * as texts from '#words/offline.ts';
import type { KeptPages, KeptState } from '../worker/messages.ts';
import { cacheNamesOf } from '../worker/store.ts';
import { askPages, askState } from './ask-worker.ts';
import { button, element } from './elements.ts';
import { formatBytes } from './format-bytes.ts';
import { KEPT_CHANGED } from './keep-control.ts';
import { keptList } from './kept-list.ts';
import { problemInWords } from './problem-words.ts';
import { readyWorker, whyNoWorker } from './ready-worker.ts';
import { siteRoot } from './site-root.ts';
import { storageRoom } from './storage-room.ts';
import { canKeep, isSwitchedOff, switchOff } from './worker-support.ts';

/** The part of `offline.html` that tells what this browser keeps of the site, and clears it. */
export async function showDevice(place: HTMLElement, openList: boolean): Promise<void> {
  if (!canKeep()) return place.replaceChildren(element('p', {}, whyNotHere()));
  if (isSwitchedOff()) return place.replaceChildren(...nothingKept());
  place.replaceChildren(element('p', {}, texts.askingTheBrowser));
  const worker = await readyWorker();
  const state = worker && (await askState(worker));
  if (!worker || !state) {
    const words = problemInWords(await whyNoWorker(), {
      wanted: null,
      free: (await storageRoom())?.free ?? null,
    });
    return place.replaceChildren(element('p', {}, fill(texts.nothingIsKept, { words })));
  }
  const pages = await askPages(worker);
  place.replaceChildren(...(await keptParts(state, pages, openList)));
}

/** Why nothing can be kept at this address. */
function whyNotHere(): string {
  if (location.protocol === 'file:') {
    return texts.youAreReadingFrom;
  }
  if (!window.isSecureContext) {
    return texts.browsersKeepPagesOnly;
  }
  return texts.thisBrowserOrThis;
}

function nothingKept(): HTMLElement[] {
  const again = button(texts.keepItAgain, () => {
    switchOff(false);
    location.reload();
  });
  return [element('p', {}, texts.nothingIsKeptYou), element('p', {}, again)];
}

async function keptParts(
  state: KeptState,
  pages: KeptPages | null,
  openList: boolean,
): Promise<HTMLElement[]> {
  const room = await storageRoom();
  const titles = state.groups.filter(({ kept }) => kept).map(({ title }) => title);
  const facts = element(
    'dl',
    { class: 'facts' },
    element('dt', {}, texts.kept),
    element('dd', {}, titles.length === 0 ? texts.theContentsPageAnd : titles.join(' · ')),
    element('dt', {}, texts.size),
    element(
      'dd',
      {},
      `${formatBytes(state.bytes)}${room ? fill(texts.thisSiteUsesOf, { formatBytes: formatBytes(room.used) }) : ''}`,
    ),
    element('dt', {}, texts.edition),
    element('dd', {}, element('code', {}, state.edition.slice(0, 8))),
  );
  const problem = state.problem
    ? [element('p', {}, problemInWords(state.problem, { wanted: null, free: room?.free ?? null }))]
    : [];
  const list = pages ? keptList(pages, openList) : [];
  const clear = element(
    'p',
    {},
    button(texts.removeEverythingFromThis, () => void forget()),
  );
  return [facts, ...problem, ...list, clear];
}

/** Removes all that the browser keeps of this site, and keeps it from coming back by itself. */
async function forget(): Promise<void> {
  if (!siteRoot) return;
  switchOff(true);
  const registration = await navigator.serviceWorker.getRegistration(siteRoot);
  await registration?.unregister();
  const names = await cacheNamesOf(siteRoot.href);
  await Promise.all(names.map((name) => caches.delete(name)));
  document.dispatchEvent(new Event(KEPT_CHANGED));
}
