import { DOMAINS } from '../../src/model/domains.ts';
import { LEVELS } from '../../src/model/levels.ts';
import { SHEET_KINDS } from '../../src/model/sheets/kinds.ts';
import type { RubricSheet, SheetKindId, SheetScope } from '../../src/model/sheets/rubric-sheet.ts';
import { didYouMean } from './did-you-mean.ts';

/** Which of an occupation's sheets are asked for. */

/** What was asked for, in the words of the command line; undefined where nothing was. */
export type Asked = {
  kind: string | undefined;
  level: string | undefined;
  domain: string | undefined;
  ai: boolean;
  /** The sheets about all four levels. */
  whole: boolean;
};

export type Wish = { kind: SheetKindId | null; scope: SheetScope | null };

/** A wrong word on the command line, in a sentence for the person who typed it. */
export type Wrong = { wrong: string };

const found = <Entry extends { id: string }>(
  what: string,
  word: string,
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): Entry | Wrong => {
  const wanted = word.trim().toLowerCase();
  const entry = entries.find((one) => one.id === wanted || nameOf(one).toLowerCase() === wanted);
  const ids = entries.map(({ id }) => id);
  return entry ?? { wrong: `There is no ${what} "${word}".${didYouMean(wanted, ids)}` };
};

/** What is asked for, in the model's words; or what is wrong with the asking. */
export function wishOf(asked: Asked): Wish | Wrong {
  const places = [asked.level !== undefined, asked.domain !== undefined, asked.ai, asked.whole];
  if (places.filter(Boolean).length > 1) {
    return { wrong: 'Name one place only: --level, --domain, --ai or --whole.' };
  }
  const kind =
    asked.kind === undefined ? null : found('kind', asked.kind, SHEET_KINDS, ({ name }) => name);
  if (kind && 'wrong' in kind) return kind;
  const scope = scopeOf(asked);
  if (scope && 'wrong' in scope) return scope;
  return { kind: kind?.id ?? null, scope };
}

function scopeOf({ level, domain, ai, whole }: Asked): SheetScope | Wrong | null {
  if (level !== undefined) {
    const entry = found('level', level, LEVELS, ({ label }) => label);
    return 'wrong' in entry ? entry : { kind: 'level', level: entry.id };
  }
  if (domain !== undefined) {
    const entry = found('domain', domain, DOMAINS, ({ name }) => name);
    return 'wrong' in entry ? entry : { kind: 'domain', domain: entry.id };
  }
  if (ai) return { kind: 'ai-at-work' };
  return whole ? { kind: 'occupation' } : null;
}

/** The sheets that fit a wish, in their order; or which there are, where none does. */
export function chooseSheets(sheets: RubricSheet[], { kind, scope }: Wish): RubricSheet[] | Wrong {
  const about = JSON.stringify(scope);
  const fitsScope = (sheet: RubricSheet) => scope === null || JSON.stringify(sheet.scope) === about;
  const ofKind = sheets.filter((sheet) => kind === null || sheet.kind === kind);
  const chosen = ofKind.filter(fitsScope);
  if (chosen.length > 0) return chosen;
  const ofScope = sheets.filter(fitsScope);
  if (ofScope.length === 0) {
    return {
      wrong: 'The exports of this occupation have no statements there, so there is no sheet.',
    };
  }
  const kinds = ofScope.map((sheet) => sheet.kind).join(', ');
  return { wrong: `There is no sheet of that kind about that place. There are: ${kinds}.` };
}
