import { fill, many } from '#say';
import * as counts from '#words/counts.ts';
import * as words from '#words/framework.ts';
import { capitalised, ordinalInWords } from '../model/counting.ts';
import type { Framework } from '../model/framework/framework.ts';
import { groupsInOrder } from '../model/framework/parts.ts';
import type { GroupedPlace } from '../model/framework/places.ts';
import type { Citation, Statement } from '../model/framework/statement.ts';
import { statementRuns } from '../model/framework/statement-runs.ts';
import { stepOf } from '../model/sheets/build-sheet.ts';
import { citedSource, type EvidenceSourceId } from '../model/sources.ts';
import { html, type Markup } from './html.ts';
import { stepMark } from './step-mark.ts';

/**
 * A whole framework to read on one page: its level guides, or the pages of its areas, one below the other. `sourcePage`
 * is the address of the page about a source that Levelbook describes.
 */
export function guideMarkup(
  framework: Framework,
  sourcePage: (source: EvidenceSourceId) => string,
): Markup {
  const places = groupsInOrder(framework.groups).flatMap((group) =>
    group.places.map((place) => ({ group, place })),
  );
  return html`${places.length > 1 && contents(places)}
  ${places.map((grouped) => placeMarkup(framework, grouped, sourcePage))}`;
}

/** The anchor of a place, apart from those of statements, which begin with the place's id. */
const anchorOf = (id: string) => `make_place_${id}`;

function contents(places: readonly GroupedPlace[]): Markup {
  return html`<nav class="local" aria-label="${words.partsOfThisFramework}">
    <ul>
      ${places.map(
        ({ place }) =>
          html`<li>
            <a href="#${anchorOf(place.id)}">${place.name}</a>
            <span class="soft">${place.statements.length}</span>
          </li>`,
      )}
    </ul>
  </nav>`;
}

function placeMarkup(
  framework: Framework,
  grouped: GroupedPlace,
  sourcePage: (source: EvidenceSourceId) => string,
): Markup {
  const { group, place } = grouped;
  const step = stepOf(grouped);
  const runs = statementRuns(framework, place);
  const which =
    place.order === null
      ? []
      : [
          fill(words.orderOfCountNoun, {
            order: capitalised(ordinalInWords(place.order)),
            count: group.places.length,
            noun: group.noun.many,
          }),
        ];
  const lang = framework.language.startsWith('en') ? undefined : framework.language;
  return html`<section class="section" data-place aria-labelledby="${anchorOf(place.id)}">
    <h3 id="${anchorOf(place.id)}">${step && html`${stepMark(step)} `}${place.fullName}</h3>
    <p class="small soft">
      ${[...which, many(counts.statement, place.statements.length)].join(' · ')}
    </p>
    ${place.summary !== null && html`<p class="prose">${place.summary}</p>`}
    <div${lang !== undefined && html` lang="${lang}"`}>
      ${runs.map(
        ({ heading, statements }) =>
          html`<div class="group">
            ${heading !== null && html`<h4>${heading}</h4>`}
            <ol class="verses">
              ${statements.map((statement) => verse(statement, framework, sourcePage))}
            </ol>
          </div>`,
      )}
      ${place.statements.length === 0 && html`<p class="soft">${words.nothingIsDescribedHere}</p>`}
    </div>
  </section>`;
}

function verse(
  { code, id, topic, text, citations, facts = [] }: Statement,
  { sources }: Framework,
  sourcePage: (source: EvidenceSourceId) => string,
): Markup {
  return html`<li class="verse" id="${id}" data-statement="${code}">
    <a class="code" href="#${id}">${code}</a>
    <p>${topic !== null && html`<b>${topic}</b> — `}${inLines(text)}</p>
    <div class="aside">
      ${
        facts.length > 0 &&
        html`<dl class="verse-facts">
          ${facts.map(
            ({ name, value }) =>
              html`<dt>${name}</dt>
                <dd>${inLines(value)}</dd>`,
          )}
        </dl>`
      }
      ${citations.map((citation) => citationMark(citation, sources, sourcePage))}
    </div>
  </li>`;
}

/** A text with its line breaks: lists that stand in a statement keep their lines. */
function inLines(text: string): Markup[] {
  return text.split('\n').map((line, at) => (at === 0 ? html`${line}` : html`<br />${line}`));
}

function citationMark(
  { source, label, detail }: Citation,
  sources: Framework['sources'],
  sourcePage: (source: EvidenceSourceId) => string,
): Markup {
  const known = source === null ? undefined : citedSource(source);
  const own = sources.find(({ id }) => id === source);
  const link = known ? sourcePage(known.id) : (own?.link ?? null);
  const mark = known?.mark ?? own?.name;
  if (mark === undefined) {
    return html`<span class="cite" data-source="unverified" title="${detail}"
      >${label} ${words.unverified}</span
    > `;
  }
  return link === null
    ? html`<span class="cite" data-source="${source}" title="${detail}">${mark}</span> `
    : html`<a class="cite" data-source="${source}" href="${link}" title="${detail}">${mark}</a> `;
}
