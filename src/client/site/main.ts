import { keepSite } from '../offline/register.ts';
import { markSearchedWords } from '../search/highlight.ts';
import { focusSearchOnSlash } from '../search/shortcut.ts';
import { offerTray } from '../tray/tray.ts';
import { offerCitations } from './copy-citation.ts';
import { explainDownloads } from './explain-downloads.ts';
import { noteReading } from './note-reading.ts';
import { useOwnFonts } from './own-fonts.ts';
import { offerSorting } from './sort-table.ts';

/** The one script on every page. Each part is a convenience: without it the page reads, links and prints as well. */
const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement)
  useOwnFonts(currentScript.src.replace(/[^/]*$/u, ''));
offerCitations();
offerSorting();
offerTray();
focusSearchOnSlash();
markSearchedWords();
document.querySelector('[data-act="print"]')?.addEventListener('click', () => {
  window.print();
});
explainDownloads();
noteReading();
keepSite();
