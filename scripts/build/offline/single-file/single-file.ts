import { pagePath } from '../../../../src/model/addresses.ts';
import type { Occupation } from '../../../../src/model/occupation.ts';
import { inlineParts } from './inline-parts.ts';
import { escapeHtml, lines } from './markup.ts';
import { sheetSections } from './sheets.ts';
import { noteList, noticeParagraphs, sourceList } from './sources.ts';
import { contentsList, statementSections } from './statements.ts';

/** Even where a reader opens it over http, the file asks nobody for anything. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * One occupation as one HTML file that needs nothing beside it: statements, sources, checklists, data notes. It reads
 * and prints without a script; the script in it finds as one types.
 */
export async function singleFile(
  occupation: Occupation,
  siteUrl: string | undefined,
): Promise<string> {
  const { style, script } = await inlineParts();
  const { soc, title, framework } = occupation;
  const online =
    siteUrl === undefined
      ? null
      : `<p>The whole book: <a href="${escapeHtml(new URL(pagePath({ page: 'occupation', soc }), siteUrl).href)}">this occupation on the site</a>.</p>`;
  return lines(
    '<!doctype html>',
    '<html lang="en" id="top">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<title>${escapeHtml(title)} in one file · Levelbook</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body data-page="single-file">`,
    '<a class="skip" href="#statements">Skip to the statements</a>',
    '<header>',
    `<p class="soft">Levelbook · ${escapeHtml(soc)} · framework ${escapeHtml(framework.version ?? '(no version stated)')}</p>`,
    `<h1>${escapeHtml(title)}</h1>`,
    occupation.description !== null && `<p>${escapeHtml(occupation.description)}</p>`,
    framework.contextCovered !== null &&
      `<p class="soft">${escapeHtml(framework.contextCovered)}</p>`,
    `<nav aria-label="Contents">${contentsList(occupation)}</nav>`,
    '</header>',
    '<div role="search" hidden><input type="search" aria-label="Find statements" placeholder="Find statements: words, codes, sources" autocomplete="off" spellcheck="false"><p role="status"></p></div>',
    '<main id="statements" tabindex="-1">',
    statementSections(occupation),
    '<section id="sources" data-aside>',
    '<h2>Sources</h2>',
    sourceList(occupation),
    '</section>',
    noteList(occupation),
    sheetSections(occupation, siteUrl),
    '</main>',
    '<footer>',
    online,
    noticeParagraphs(occupation),
    '</footer>',
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  );
}
