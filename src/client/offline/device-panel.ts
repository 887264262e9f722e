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
  place.replaceChildren(element('p', {}, 'Asking the browser …'));
  const worker = await readyWorker();
  const state = worker && (await askState(worker));
  if (!worker || !state) {
    const words = problemInWords(await whyNoWorker(), {
      wanted: null,
      free: (await storageRoom())?.free ?? null,
    });
    return place.replaceChildren(element('p', {}, `Nothing is kept. ${words}`));
  }
  const pages = await askPages(worker);
  place.replaceChildren(...(await keptParts(state, pages, openList)));
}

/** Why nothing can be kept at this address. */
function whyNotHere(): string {
  if (location.protocol === 'file:') {
    return 'You are reading from a folder on this device. Everything is here already: it needs no network and keeps nothing in the browser.';
  }
  if (!window.isSecureContext) {
    return 'Browsers keep pages only of addresses that start with https://. This one does not, so the zip and the single file are the ways to take it away.';
  }
  return 'This browser, or this private window, keeps no pages. The zip and the single file need nothing of it.';
}

function nothingKept(): HTMLElement[] {
  const again = button('Keep it again', () => {
    switchOff(false);
    location.reload();
  });
  return [element('p', {}, 'Nothing is kept: you removed it.'), element('p', {}, again)];
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
    element('dt', {}, 'Kept'),
    element(
      'dd',
      {},
      titles.length === 0 ? 'The contents page, and what you have read.' : titles.join(' · '),
    ),
    element('dt', {}, 'Size'),
    element(
      'dd',
      {},
      `${formatBytes(state.bytes)}${room ? `; this site uses ${formatBytes(room.used)} of the browser’s storage in all` : ''}`,
    ),
    element('dt', {}, 'Edition'),
    element('dd', {}, element('code', {}, state.edition.slice(0, 8))),
  );
  const problem = state.problem
    ? [element('p', {}, problemInWords(state.problem, { wanted: null, free: room?.free ?? null }))]
    : [];
  const list = pages ? keptList(pages, openList) : [];
  const clear = element(
    'p',
    {},
    button('Remove everything from this browser', () => void forget()),
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
