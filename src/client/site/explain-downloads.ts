import { fill } from '#say';
import * as words from '#words/site.ts';
import { siteRoot } from '../offline/site-root.ts';
import { canKeep } from '../offline/worker-support.ts';

/**
 * Files to download are not kept on a device that keeps the site: they are many times as large. Without a network
 * a browser would only say that a download failed, so the page asks first, and says what does work.
 */
export function explainDownloads(): void {
  if (!canKeep()) return;
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[download]');
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || link.protocol === 'blob:' || link.dataset['there'] === 'yes') return;
    // Without a worker nothing of the site is kept, and who reads it has a network.
    if (navigator.serviceWorker.controller === null) return;
    event.preventDefault();
    void fetch(link.href, { method: 'HEAD' }).then(
      () => {
        link.dataset['there'] = 'yes';
        link.click();
        delete link.dataset['there'];
      },
      () => explain(link),
    );
  });
}

function explain(link: HTMLAnchorElement): void {
  const note =
    document.querySelector<HTMLElement>('[data-not-kept]') ?? document.createElement('p');
  note.dataset['notKept'] = '';
  note.className = 'small note';
  note.setAttribute('role', 'status');
  const builder = document.createElement('a');
  const ready = document.querySelector<HTMLAnchorElement>('main a[href*="rubric-builder.html?"]');
  builder.href = ready?.href ?? new URL('rubric-builder.html', siteRoot ?? document.baseURI).href;
  builder.textContent = words.theRubricBuilder;
  (link.closest('dl, ul, p') ?? link).after(note);
  note.replaceChildren(
    fill(words.thereIsNoNetwork, { textContent: link.textContent.trim() }),
    builder,
    words.makesWordExcelAnd,
  );
}
