import { fill } from '#say';
import * as words from '#words/single-file.ts';
import { fullAddress, pagePath } from '../../model/addresses.ts';
import type { Framework } from '../../model/framework/framework.ts';
import { unitNoun } from '../../model/framework/unit-noun.ts';
import { accentStyle, siteIdentity, type SiteIdentity } from '../../settings/site-identity.ts';
import { html, trusted } from '../html.ts';
import { inlineLogo, usedLogo, type InlinePicture } from '../logo.ts';
import { sheetSections } from './sheets.ts';
import { noteList, noticeParagraphs, sourceList } from './sources.ts';
import { contentsList, statementSections } from './statements.ts';

/** Even where a reader opens it over http, the file asks nobody for anything. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What every single file carries: a stylesheet, and a script that finds as one types. */
export interface InlineParts {
  style: string;
  script: string;
  /** What the site is called and looks like; without it as Levelbook's own. */
  site?: SiteIdentity;
  logo?: InlinePicture | undefined;
}

/** Code as it may stand in a `<style>` or `<script>`: nothing in it ends that element. */
const inElement = (code: string) => trusted(code.trim().replaceAll('</', '<\\/'));

/**
 * One framework as one HTML file that needs nothing beside it: statements, sources, checklists, data notes. It reads
 * and prints without a script.
 */
export function singleFile(
  framework: Framework,
  { style, script, site = siteIdentity({}), logo }: InlineParts,
  siteUrl?: string,
): string {
  const { id, path, title, version, description, contextCovered, occupation, language } = framework;
  const about = occupation?.description ?? description;
  const online =
    siteUrl !== undefined && fullAddress(siteUrl, pagePath({ page: 'overview', framework: path }));
  const lang = language.split('-')[0] === site.language.split('-')[0] ? undefined : language;
  return html`<!doctype html>
    <html lang="${site.language}" id="top">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="${POLICY}${logo !== undefined && '; img-src data:'}"
        />
        <title>${fill(words.inOneFile, { title })} · ${site.title}</title>
        <style>
          ${inElement(style + (site.accent ? accentStyle(site.accent) : ''))}
        </style>
      </head>
      <body data-page="single-file">
        ${logo !== undefined && inlineLogo(logo)}
        <a class="skip" href="#main">${words.skipToTheStatements}</a>
        <header>
          <p class="soft">
            ${site.title} · ${id} ·
            ${fill(words.frameworkWhat, { what: version ?? words.noVersionStated })}
          </p>
          <h1>${title}</h1>
          ${about !== null && html`<p>${about}</p>`}
          ${contextCovered !== null && html`<p class="soft">${contextCovered}</p>`}
          <nav aria-label="${words.contents}">${contentsList(framework)}</nav>
        </header>
        <div role="search" hidden>
          <input
            type="search"
            aria-label="${words.findStatements}"
            placeholder="${words.findStatementsWordsCodes}"
            autocomplete="off"
            spellcheck="false"
          />
          <p role="status"></p>
        </div>
        <main id="main" tabindex="-1" ${lang !== undefined && html` lang="${lang}"`}>
          ${statementSections(framework)}
          <section id="sources" data-aside>
            <h2>${words.sources}</h2>
            ${sourceList(framework)}
          </section>
          ${noteList(framework)}
          ${sheetSections(framework, { siteUrl, siteLogo: logo === undefined ? null : usedLogo() })}
        </main>
        <footer>
          ${online && html`<p>${words.theWholeBook} <a href="${online}">${fill(words.thisOnTheSite, { noun: unitNoun(framework).one })}</a>.</p>`}
          ${noticeParagraphs(framework)}
        </footer>
        <script>
          ${inElement(script)};
        </script>
      </body>
    </html> `.text;
}
