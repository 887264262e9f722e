/**
 * The site's root, from the address of the script that is running: scripts stand in `assets/`, wherever the site was
 * put. Asked for while the script runs for the first time; later the browser doesn't know any more.
 */
const script = document.currentScript;

export const siteRoot: URL | null = rootOf(script instanceof HTMLScriptElement ? script.src : '');

/** Browsers of 2023 can't say beforehand whether a text is an address. */
function rootOf(address: string): URL | null {
  try {
    return new URL('..', address);
  } catch {
    return null;
  }
}
