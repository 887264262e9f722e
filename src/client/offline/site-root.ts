/**
 * The site's root, from the address of the script that is running: scripts stand in `assets/`, wherever the site was
 * put. Asked for while the script runs for the first time; later the browser doesn't know any more.
 */
const script = document.currentScript;
const address = script instanceof HTMLScriptElement ? script.src : '';

export const siteRoot: URL | null = URL.canParse('..', address) ? new URL('..', address) : null;
