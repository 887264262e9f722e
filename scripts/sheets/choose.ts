import { placesOf } from '../../src/model/framework/places.ts';
import { SHEET_KINDS } from '../../src/model/sheets/kinds.ts';
import type { RubricSheet, SheetKindId, SheetScope } from '../../src/model/sheets/rubric-sheet.ts';
import type { SheetFramework } from '../../src/model/sheets/sheet-framework.ts';
import { sameScope, sheetsOf } from '../../src/model/sheets/sheets-of.ts';
import { didYouMean } from '../../src/model/did-you-mean.ts';

/** Which of a framework's sheets are asked for. */

export interface Wish {
  /** Null: every kind. */
  kind: SheetKindId | null;
  /** What they are about, as it was typed; null: anything. */
  about: { place: string } | 'whole' | null;
}

/** A wrong word on the command line, in a sentence for the person who typed it. */
export interface Wrong {
  wrong: string;
}

/** The entry that a word means by its id or one of its names. */
function found<Entry extends { id: string }>(
  what: string,
  word: string,
  entries: readonly Entry[],
  namesOf: (entry: Entry) => string[],
): Entry | Wrong {
  const wanted = word.trim().toLowerCase();
  const entry = entries.find((one) =>
    [one.id, ...namesOf(one)].some((name) => name.toLowerCase() === wanted),
  );
  const ids = entries.map(({ id }) => id);
  return entry ?? { wrong: `There is no ${what} "${word}".${didYouMean(wanted, ids)}` };
}

/** What is asked for; or what is wrong with the asking. */
export function wishOf(asked: {
  kind: string | undefined;
  place: string | undefined;
  whole: boolean;
}): Wish | Wrong {
  if (asked.place !== undefined && asked.whole) {
    return { wrong: 'Name one thing only: --place or --whole.' };
  }
  const kind =
    asked.kind === undefined ? null : found('kind', asked.kind, SHEET_KINDS, ({ name }) => [name]);
  if (kind && 'wrong' in kind) return kind;
  const about = asked.whole ? 'whole' : asked.place === undefined ? null : { place: asked.place };
  return { kind: kind?.id ?? null, about };
}

function scopeOf(framework: SheetFramework, about: Wish['about']): SheetScope | Wrong | null {
  if (about === null) return null;
  if (about === 'whole') return { kind: 'framework' };
  const places = placesOf(framework).map(({ group, place }) => ({ ...place, group: group.id }));
  const place = found('place', about.place, places, ({ name, fullName }) => [name, fullName]);
  return 'wrong' in place ? place : { kind: 'place', group: place.group, place: place.id };
}

/** The sheets that fit a wish, in their order; or which there are, where none does. */
export function chooseSheets(
  framework: SheetFramework,
  { kind, about }: Wish,
): RubricSheet[] | Wrong {
  const scope = scopeOf(framework, about);
  if (scope !== null && 'wrong' in scope) return scope;
  const ofScope = sheetsOf(framework).filter(
    (sheet) => scope === null || sameScope(sheet.scope, scope),
  );
  if (ofScope.length === 0) {
    return { wrong: 'The exports have no statements there, so there is no sheet.' };
  }
  const chosen = ofScope.filter((sheet) => kind === null || sheet.kind === kind);
  if (chosen.length > 0) return chosen;
  const kinds = [...new Set(ofScope.map((sheet) => sheet.kind))].join(', ');
  return { wrong: `There is no sheet of that kind about that. There are: ${kinds}.` };
}
