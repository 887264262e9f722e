import { levelStep } from '../../../../src/model/levels.ts';
import type { Occupation } from '../../../../src/model/occupation.ts';
import { placePrefix, placeSlug } from '../../../../src/model/identifiers.ts';
import { levelClaim, placeName } from '../../../../src/model/sheets/build-sheet.ts';
import { placesOf, type PlaceStatements } from '../../../../src/model/sheets/sheets-of.ts';
import { citedSource } from '../../../../src/model/sources.ts';
import type { Citation, Statement } from '../../../../src/model/statement.ts';
import { escapeHtml, lines } from './markup.ts';

/** The anchor of a source in the file. */
export const sourceAnchor = (source: string) => `source-${source}`;

function citationMark({ source, label, detail }: Citation): string {
  const title = escapeHtml(detail);
  if (source === null) {
    return `<span data-source="unverified" title="${title}">${escapeHtml(label)} (unverified)</span>`;
  }
  const mark = escapeHtml(citedSource(source).mark);
  return `<a href="#${sourceAnchor(source)}" data-source="${source}" title="${title}">${mark}</a>`;
}

function verse({ code, id, topic, text, citations }: Statement): string {
  const words =
    topic === null ? escapeHtml(text) : `<b>${escapeHtml(topic)}</b> — ${escapeHtml(text)}`;
  const marks = citations.map(citationMark).join(' ');
  const cites = marks === '' ? '' : `<span class="cites">${marks}</span>`;
  return `<li id="${id}" data-statement="${code}"><a class="code" href="#${id}">${code}</a><p>${words}</p>${cites}</li>`;
}

/** What a reader may take from the place's name: which of four, or that no level is claimed. */
function claimOf({ place }: PlaceStatements): string {
  return place.kind === 'level'
    ? `${levelStep(place.level).ordinal} of 4 levels`
    : levelClaim(place);
}

/** The address of a place's checklist in the file. */
export const sheetAnchor = (prefix: string) => `sheet-${prefix}`;

/** All statements of an occupation, a section a place. */
export function statementSections(occupation: Occupation): string {
  return placesOf(occupation)
    .map((entry) => {
      const slug = placeSlug(entry.place);
      return lines(
        `<section id="${slug}" data-place>`,
        `<h2>${escapeHtml(placeName(entry.place))}</h2>`,
        `<p class="soft">${escapeHtml(claimOf(entry))} · <a href="#${sheetAnchor(placePrefix(entry.place))}">checklist to print</a></p>`,
        `<ol>`,
        ...entry.statements.map(verse),
        `</ol>`,
        `</section>`,
      );
    })
    .join('\n');
}

/** Links to all places, with how many statements each one holds. */
export function contentsList(occupation: Occupation): string {
  const items = placesOf(occupation).map(
    ({ place, statements }) =>
      `<li><a href="#${placeSlug(place)}">${escapeHtml(placeName(place))}</a> ${statements.length}</li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}
