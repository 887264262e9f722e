import { siteRoot } from '../offline/site-root.ts';

/** Runs a script of the site by its path: the only way to load anything that browsers allow from a folder as well. */
export function runScript(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(path, siteRoot ?? document.baseURI).href;
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${path} could not be loaded.`));
    });
    document.head.append(script);
  });
}
