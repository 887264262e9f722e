import { fill, many } from '#say';
import * as counts from '#words/counts.ts';
import * as words from '#words/make.ts';
import { html, type Markup } from '../../markup/html.ts';
import { counted } from '../../model/counting.ts';
import { DATA_NOTE_KINDS } from '../../model/data-note-kinds.ts';
import type { Framework } from '../../model/framework/framework.ts';
import { levelsOf, statementsOf } from '../../model/framework/places.ts';
import { frameworkVersion } from '../../model/framework/version.ts';

/** "24 statements · 3 levels · version 1.0". */
export function factsOf(framework: Framework): string {
  const levels = levelsOf(framework);
  const areas =
    framework.strands?.list.length ??
    framework.groups
      .filter(({ claims, pages }) => claims === 'none' && pages === 'a-place')
      .reduce((sum, { places }) => sum + places.length, 0);
  return [
    many(counts.statement, statementsOf(framework).length),
    ...(levels ? [counted(levels.places.length, levels.noun.one, levels.noun.many)] : []),
    ...(areas > 0 ? [many(counts.area, areas)] : []),
    framework.version === null
      ? frameworkVersion(framework)
      : fill(words.versionVersion, { version: framework.version }),
  ].join(' · ');
}

/** What was inferred, left out or left open while it was read. */
export function notesMarkup({ notes }: Framework): Markup {
  if (notes.length === 0) return html``;
  return html`<section class="section" aria-labelledby="make_notes">
    <h3 id="make_notes">${words.whatWasInferredOr}</h3>
    <div class="note told">
      ${notes.map(
        ({ kind, detail }) =>
          html`<p data-note="${kind}"><b>${DATA_NOTE_KINDS[kind].split(':')[0]}.</b> ${detail}</p>`,
      )}
    </div>
  </section>`;
}
