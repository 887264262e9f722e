import type { Occupation } from '../../../../src/model/occupation.ts';
import { statementNotices } from '../../../../src/model/notices.ts';
import { statementsOf } from '../../../../src/model/sheets/sheets-of.ts';
import { CITED_SOURCES } from '../../../../src/model/sources.ts';
import { escapeHtml, lines } from './markup.ts';
import { sourceAnchor } from './statements.ts';

/** The sources that this occupation's statements cite, as the export names them, with counts. */
export function sourceList(occupation: Occupation): string {
  const citations = statementsOf(occupation).flatMap(({ citations: cited }) => cited);
  const items = CITED_SOURCES.flatMap(({ id, mark }) => {
    const own = citations.filter(({ source }) => source === id);
    const [first] = own;
    if (!first) return [];
    const count = own.length === 1 ? 'Cited by 1 statement' : `Cited by ${own.length} statements`;
    return [
      `<dt id="${sourceAnchor(id)}">${escapeHtml(mark)}</dt><dd>${escapeHtml(first.detail || first.label)}. ${count}.</dd>`,
    ];
  });
  const { sources, attribution, version } = occupation.framework;
  return lines(
    '<dl>',
    `<dt>Framework</dt><dd>${escapeHtml(`${version ?? 'No version stated'}. ${attribution}. O*NET: ${sources.onet}. Crosswalk: ${sources.crosswalk}. Generator: ${sources.generator}.`)}</dd>`,
    ...items,
    '</dl>',
  );
}

/** What was withheld, corrected or inferred, as far as it touches what this file shows. */
export function noteList(occupation: Occupation): string {
  const shown = new Set(['occupation', 'levels', 'ai-at-work', 'durable-skills', 'sources']);
  const notes = occupation.notes.filter(({ topic }) => shown.has(topic));
  if (notes.length === 0) return '';
  const items = notes.map(
    ({ id, title, detail }) =>
      `<dt id="note-${escapeHtml(id)}">${escapeHtml(title)}</dt><dd>${escapeHtml(detail)}</dd>`,
  );
  return lines(
    '<section id="data-notes" data-aside>',
    '<h2>Data notes</h2>',
    `<dl>${items.join('\n')}</dl>`,
    '</section>',
  );
}

/** The notices that the content must carry. */
export const noticeParagraphs = (occupation: Occupation) =>
  statementNotices(occupation, 'file')
    .map((notice) => `<p>${escapeHtml(notice)}</p>`)
    .join('\n');
