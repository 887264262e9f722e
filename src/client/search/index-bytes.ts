import { TWIN_RECEIVER, twinPath } from '../../model/contracts/search-files.ts';
import { SearchFailure } from '../../model/search/failure.ts';
import type { LoadBytes } from '../../model/search/load-bytes.ts';
import { ENTRY_FILE } from '../../pagefind-1.6/file-names.ts';

/** Runs a classic script. Rejects with a `SearchFailure` where it is not there. */
export function runScript(address: string, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new SearchFailure('missing', file));
    });
    document.head.append(script);
  });
}

function overHttp(folder: URL): LoadBytes {
  return async (path) => {
    // The entry file names the others by their content, so it must be the present one.
    const cache = path.endsWith(ENTRY_FILE) ? 'no-cache' : 'default';
    let response: Response;
    try {
      response = await fetch(new URL(path, folder), { cache });
    } catch (error) {
      throw new SearchFailure('unreachable', path, error);
    }
    if (!response.ok) {
      throw new SearchFailure(response.status < 500 ? 'missing' : 'unreachable', path);
    }
    try {
      return new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      throw new SearchFailure('unreachable', path, error);
    }
  };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

function fromFolder(folder: URL): LoadBytes {
  const handedOver = new Map<string, string>();
  const receive = (base64: string) => {
    if (document.currentScript instanceof HTMLScriptElement) {
      handedOver.set(document.currentScript.src, base64);
    }
  };
  Object.assign(globalThis, { [TWIN_RECEIVER]: receive });
  return async (path) => {
    const twin = twinPath(path);
    const { href } = new URL(twin, folder);
    await runScript(href, twin);
    const base64 = handedOver.get(href);
    handedOver.delete(href);
    try {
      // A script that is cut off hands nothing over.
      if (base64 === undefined) throw new SyntaxError('Nothing was handed over.');
      return bytesOf(base64);
    } catch (error) {
      throw new SearchFailure('damaged', twin, error);
    }
  };
}

/** The way to load bytes that this page's address allows: pages from `file://` may run scripts, but not read files. */
export function loaderFor(folder: URL): LoadBytes {
  return folder.protocol === 'file:' ? fromFolder(folder) : overHttp(folder);
}
