import { fill } from '#say';
import * as words from '#words/builder.ts';
import { FRAMEWORK_ID } from '../framework/framework-id.ts';
import { SHEET_KINDS, sheetKind } from '../sheets/kinds.ts';
import type { Rating, SheetKindId } from '../sheets/rubric-sheet.ts';
import {
  EMPTY_DRAFT,
  LIMITS,
  PAPERS,
  tidyText,
  type Draft,
  type Entry,
  type Paper,
} from './draft.ts';
import { FORMAT_1 } from './format-1.ts';
import { readFragment, writeFragment, type FragmentPair } from './fragment.ts';
import { notObservedOf } from './own-scale.ts';
import { checkScale } from './scale-check.ts';
import { tokenIdentity } from './statement-token.ts';
import { FORMAT_VERSION, formatOf, HEADING_MARK, readEntries } from './tray-sheet.ts';

/**
 * A sheet in the making as the fragment of an address, and back. Keys, in order:
 * b format · o framework · f its version · k kind · t title · s statements and marks of headings · g headings ·
 * n the school's name · h lines at the top · r steps of the scale (mark, word, meaning, points, and again) · p paper ·
 * l large print · c on one page · z seal.
 * What is as usual is left out. The first format differs in its tokens only, and is still read.
 */

/** Kinds that a selection can have: those whose rows are statements, or all of them as one picture. */
export const OWN_KINDS = SHEET_KINDS.filter(({ rows }) => rows !== 'strands');

const isOwnKind = (id: string): id is SheetKindId => OWN_KINDS.some((kind) => kind.id === id);
const isPaper = (id: string): id is Paper => Object.keys(PAPERS).includes(id);

/** The fragment of a sheet's address, without "#". `version` is the framework's, as the statements were shown. */
export function writeDraft(draft: Draft, version: string | null): string {
  const { framework, entries, kind, title, school, scale, fields, paper, largePrint, onePage } =
    draft;
  const pairs: FragmentPair[] = [['b', [FORMAT_VERSION]]];
  const put = (key: string, ...values: string[]) => pairs.push([key, values]);
  if (framework !== null) put('o', framework);
  if (version !== null) put('f', version);
  if (kind !== EMPTY_DRAFT.kind) put('k', kind);
  if (title !== '') put('t', title);
  if (entries.length > 0) {
    put('s', entries.map((one) => (one.kind === 'heading' ? HEADING_MARK : one.token)).join(''));
  }
  const headings = entries.flatMap((one) => (one.kind === 'heading' ? [one.text] : []));
  if (headings.length > 0) put('g', ...headings);
  if (school !== '') put('n', school);
  if (fields) put('h', ...fields);
  if (scale) {
    put(
      'r',
      ...scale.flatMap(({ mark, label, meaning, points }) => [
        mark,
        label,
        meaning,
        points === null ? '' : String(points),
      ]),
    );
  }
  if (paper !== 'any') put('p', paper);
  if (largePrint) put('l', '1');
  if (onePage) put('c', '1');
  return writeFragment(pairs);
}

export interface ReadDraft {
  draft: Draft;
  /** Framework version that the address was made with; null where it says none. */
  version: string | null;
  /** What could not be kept, each a sentence for its reader. */
  problems: string[];
}

/** Reads the fragment of an address. Any text gives a draft: what can't be kept is named, the rest is kept. */
export function readDraft(fragment: string): ReadDraft {
  const { pairs, seal, damaged } = readFragment(fragment);
  const problems: string[] = [];
  const say = (problem: string) => problems.push(problem);
  const text = (key: string, longest: number) => tidyText(pairs.get(key)?.[0] ?? '', longest);

  const framework = readFrameworkId(pairs.get('o')?.[0], say);
  const entries = readSheetEntries(pairs, say);
  const kind = pairs.get('k')?.[0] ?? EMPTY_DRAFT.kind;
  if (!isOwnKind(kind)) say(words.theLinkAsksFor);
  const kept = isOwnKind(kind) ? kind : EMPTY_DRAFT.kind;
  const paper = pairs.get('p')?.[0] ?? EMPTY_DRAFT.paper;
  const draft: Draft = {
    framework,
    entries,
    kind: kept,
    title: text('t', LIMITS.title),
    school: text('n', LIMITS.school),
    scale: readScale(pairs.get('r'), kept, say),
    fields: readFields(pairs.get('h'), say),
    paper: isPaper(paper) ? paper : EMPTY_DRAFT.paper,
    largePrint: pairs.get('l')?.[0] === '1',
    onePage: pairs.get('c')?.[0] === '1',
  };
  if (![FORMAT_1, FORMAT_VERSION].includes(formatOf(pairs))) {
    say(words.theLinkIsOf);
  } else if (seal === 'broken' || damaged) {
    say(words.theLinkWasCut);
  }
  return { draft, version: text('f', 40) || null, problems };
}

function readFrameworkId(
  written: string | undefined,
  say: (problem: string) => void,
): string | null {
  if (written === undefined) return null;
  if (FRAMEWORK_ID.test(written)) return written;
  say(words.theLinkNamesNo);
  return null;
}

function readSheetEntries(pairs: Map<string, string[]>, say: (problem: string) => void): Entry[] {
  const { parts, damaged } = readEntries(pairs);
  const texts = pairs.get('g') ?? [];
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let headings = 0;
  let repeated = 0;
  let tooMany = 0;
  for (const part of parts) {
    if (part === HEADING_MARK) {
      const text = tidyText(texts[headings] ?? '', LIMITS.heading);
      headings += 1;
      if (headings <= LIMITS.headings) entries.push({ kind: 'heading', text });
    } else if (seen.has(tokenIdentity(part))) repeated += 1;
    else if (seen.size >= LIMITS.statements) tooMany += 1;
    else {
      seen.add(tokenIdentity(part));
      entries.push({ kind: 'statement', token: part });
    }
  }
  if (damaged) say(words.aPartOfThe);
  if (repeated > 0) say(words.theLinkNamesSome);
  if (tooMany > 0) {
    say(
      fill(words.aSheetHoldsStatements, {
        statements: LIMITS.statements,
        tooMany,
      }),
    );
  }
  if (headings > LIMITS.headings)
    say(fill(words.aSheetHoldsHeadings, { headings: LIMITS.headings }));
  return entries;
}

function readFields(
  written: string[] | undefined,
  say: (problem: string) => void,
): string[] | null {
  if (!written) return null;
  const fields = [...new Set(written.map((text) => tidyText(text, LIMITS.field)))].filter(
    (text) => text !== '',
  );
  if (fields.length > LIMITS.fields) {
    say(fill(words.aSheetHasLines, { fields: LIMITS.fields }));
  }
  return fields.slice(0, LIMITS.fields);
}

/** The scale of a link; the kind's own, said so, where the link's is impossible. Points alone may be given up. */
function readScale(
  written: string[] | undefined,
  kind: SheetKindId,
  say: (problem: string) => void,
): Rating[] | null {
  if (!written) return null;
  const steps: Rating[] = [];
  for (let at = 0; at < written.length; at += 4) {
    const [mark = '', label = '', meaning = '', points = ''] = written.slice(at, at + 4);
    steps.push({
      mark: tidyText(mark, LIMITS.mark),
      label: tidyText(label, LIMITS.label),
      meaning: tidyText(meaning, LIMITS.meaning),
      points: points === '' ? null : Number(points),
    });
  }
  const notObserved = notObservedOf(sheetKind(kind).scale).mark;
  const problems = checkScale(steps, notObserved);
  if (problems.length === 0) return steps;
  const [first] = problems;
  const withoutPoints = steps.map((step) => ({ ...step, points: null }));
  if (checkScale(withoutPoints, notObserved).length === 0) {
    say(fill(words.thePointsOfThe, { what: first?.message ?? '' }));
    return withoutPoints;
  }
  say(fill(words.theLinksScaleIs, { what: first?.message ?? '' }));
  return null;
}
