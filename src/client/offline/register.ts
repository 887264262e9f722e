import { watchForEdition } from './new-edition.ts';
import { canKeep, isSwitchedOff, register } from './worker-support.ts';

/**
 * Lets the browser keep the site, once the page has loaded, so that keeping it never slows down reading it; and says
 * when a new edition is there. Does nothing where the site can't be kept, or the reader doesn't want it.
 */
export function keepSite(): void {
  if (!canKeep() || isSwitchedOff()) return;
  const start = () =>
    void register().then((registration) => registration && watchForEdition(registration));
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
