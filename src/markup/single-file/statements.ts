import { fill } from '#say';
import * as words from '#words/single-file.ts';
import type { Framework } from '../../model/framework/framework.ts';
import { levelClaim, placesOf, type GroupedPlace } from '../../model/framework/places.ts';
import type { Citation, Statement } from '../../model/framework/statement.ts';
import { ordinalInWords } from '../../model/counting.ts';
import { citedSource } from '../../model/sources.ts';
import { html, type Markup } from '../html.ts';
import { sheetAnchor, sourceAnchor } from './anchors.ts';

/** Links to all places, with how many statements each one holds. */
export function contentsList(framework: Framework): Markup {
  return html`<ul>
    ${placesOf(framework).map(
      ({ place }) =>
        html`<li><a href="#${place.id}">${place.fullName}</a> ${place.statements.length}</li>`,
    )}
  </ul>`;
}

/** All statements of a framework, a section a place. */
export function statementSections(framework: Framework): Markup {
  return html`${placesOf(framework).map((grouped) => placeSection(framework, grouped))}`;
}

function placeSection(framework: Framework, grouped: GroupedPlace): Markup {
  const { id, fullName, prefix, statements } = grouped.place;
  const claim = claimOf(framework, grouped);
  return html`<section id="${id}" data-place>
    <h2>${fullName}</h2>
    <p class="soft">
      ${claim !== '' && `${claim} · `}<a href="#${sheetAnchor(prefix)}"
        >${words.checklistToPrint}</a
      >
    </p>
    <ol>
      ${statements.map((statement) => verse(statement, framework))}
    </ol>
  </section> `;
}

/** What a reader may take from the place's name: which of how many, or that no level is claimed. */
function claimOf(framework: Framework, { group, place }: GroupedPlace): string {
  return group.claims === 'level' && place.order !== null
    ? fill(words.orderOfCountNoun, {
        order: ordinalInWords(place.order),
        count: group.places.length,
        noun: group.noun.many,
      })
    : levelClaim(framework, { group, place });
}

function verse(
  { code, id, topic, text, citations, facts = [] }: Statement,
  framework: Framework,
): Markup {
  return html`<li id="${id}" data-statement="${code}">
    <a class="code" href="#${id}">${code}</a>
    <p>${topic !== null && html`<b>${topic}</b> — `}${inLines(text)}</p>
    ${facts.length > 0 && html`<p class="soft">${facts.map(({ name, value }) => `${name}: ${value}`).join(' · ')}</p>`}
    ${
      citations.length > 0 &&
      html`<span class="cites"
        >${citations.map((citation) => html`${citationMark(citation, framework)} `)}</span
      >`
    }
  </li>`;
}

/** A text with its line breaks: lists that stand in a statement keep their lines. */
function inLines(text: string): Markup[] {
  return text.split('\n').map((line, at) => (at === 0 ? html`${line}` : html`<br />${line}`));
}

function citationMark({ source, label, detail }: Citation, { sources }: Framework): Markup {
  const mark =
    source === null
      ? undefined
      : (citedSource(source)?.mark ?? sources.find(({ id }) => id === source)?.name);
  return source === null || mark === undefined
    ? html`<span data-source="unverified" title="${detail}">${label} ${words.unverified}</span>`
    : html`<a href="#${sourceAnchor(source)}" data-source="${source}" title="${detail}"
        >${mark}</a
      >`;
}
