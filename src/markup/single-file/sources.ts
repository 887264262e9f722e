import { fill, many } from '#say';
import * as counts from '#words/counts.ts';
import * as words from '#words/single-file.ts';
import type { Framework } from '../../model/framework/framework.ts';
import { statementsOf } from '../../model/framework/places.ts';
import { statementNotices } from '../../model/notices.ts';
import { CITED_SOURCES } from '../../model/sources.ts';
import { html, type Markup } from '../html.ts';
import { sourceAnchor } from './anchors.ts';

/** The sources that a framework's statements cite, as the export names them, with counts. */
export function sourceList(framework: Framework): Markup {
  const citations = statementsOf(framework).flatMap(({ citations: cited }) => cited);
  const known = [
    ...CITED_SOURCES,
    ...framework.sources.map(({ id, name }) => ({ id, mark: name })),
  ];
  const { version, attribution, credits } = framework;
  const origin = [
    version ?? words.noVersionStated2,
    ...(attribution === null ? [] : [attribution]),
    ...credits.map(({ name, text }) => `${name}: ${text}`),
  ];
  return html`<dl>
    <dt>${words.framework}</dt>
    <dd>${origin.join('. ')}.</dd>
    ${known.map(({ id, mark }) => {
      const own = citations.filter(({ source }) => source === id);
      const [first] = own;
      return html`${
        first &&
        html`<dt id="${sourceAnchor(id)}">${mark}</dt>
          <dd>
            ${first.detail || first.label}.
            ${fill(words.citedByStatements, { statements: many(counts.statement, own.length) })}
          </dd> `
      }`;
    })}
  </dl>`;
}

/** What was withheld, corrected or inferred, as far as it touches what this file shows. */
export function noteList({ notes }: Framework): Markup {
  const shown = notes.filter(({ at }) => at.page === 'overview' || at.page === 'group');
  if (shown.length === 0) return html``;
  return html`<section id="data-notes" data-aside>
    <h2>${words.dataNotes}</h2>
    <dl>
      ${shown.map(
        ({ id, title, detail }) =>
          html`<dt id="note-${id}">${title}</dt>
            <dd>${detail}</dd> `,
      )}
    </dl>
  </section>`;
}

/** The notices that the content must carry. */
export function noticeParagraphs(framework: Framework): Markup {
  return html`${statementNotices(framework, 'file').map((notice) => html`<p>${notice}</p> `)}`;
}
