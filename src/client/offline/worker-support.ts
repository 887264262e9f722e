import { WORKER_FILE } from '../../model/contracts/edition.ts';
import { siteRoot } from './site-root.ts';

/** Whether this browser, at this address, could keep the site: not from `file://`, not over plain http elsewhere. */
export function canKeep(): boolean {
  return (
    siteRoot !== null &&
    /^https?:$/u.test(location.protocol) &&
    window.isSecureContext &&
    // In some browsers' private windows it is there by name, but undefined.
    (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker !== undefined
  );
}

/** The reader's word that nothing is to be kept. Where even that can't be stored, nothing can. */
const switchName = () => `levelbook ${siteRoot?.pathname ?? ''} offline`;

export function isSwitchedOff(): boolean {
  try {
    return localStorage.getItem(switchName()) === 'off';
  } catch {
    return false;
  }
}

export function switchOff(off: boolean): void {
  try {
    if (off) localStorage.setItem(switchName(), 'off');
    else localStorage.removeItem(switchName());
  } catch {
    // A browser that stores nothing keeps nothing either.
  }
}

/** The site's registration, made where there is none. Null where the browser refuses. */
export async function register(): Promise<ServiceWorkerRegistration | null> {
  if (!canKeep() || siteRoot === null) return null;
  try {
    const script = new URL(WORKER_FILE, siteRoot);
    return await navigator.serviceWorker.register(script, { updateViaCache: 'none' });
  } catch {
    // Storage is blocked, or an administrator forbids it: the site reads as it is.
    return null;
  }
}
