import { showEditionBar } from './edition-bar.ts';

/** How often a page that stays open asks for a new edition, when its reader comes back to it. */
const ASK_AGAIN_AFTER = 60 * 60 * 1000;

/**
 * Tells the reader of a new edition, and takes it when they say so. A page never changes under its reader: only the one
 * that asked is loaded anew; others are told.
 */
export function watchForEdition(registration: ServiceWorkerRegistration): void {
  const container = navigator.serviceWorker;
  // On a first visit there is no edition before this one, so nothing is new.
  let inUse = container.controller;
  let asked = false;

  const takeIt = () => {
    const { waiting } = registration;
    if (!waiting) return location.reload();
    asked = true;
    waiting.postMessage({ ask: 'take-over' });
  };
  const tell = () => {
    if (registration.waiting && container.controller) showEditionBar(takeIt);
  };

  tell();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => installing.state === 'installed' && tell());
  });
  container.addEventListener('controllerchange', () => {
    if (asked) location.reload();
    else if (inUse) showEditionBar(() => location.reload());
    inUse = container.controller;
  });
  askWhenBack(registration);
}

/** A page that was long in the background, as an installed app's window often is, asks for news when it is seen. */
function askWhenBack(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < ASK_AGAIN_AFTER) return;
    last = Date.now();
    // Fails without a network, which is no news.
    registration.update().catch(() => undefined);
  });
}
