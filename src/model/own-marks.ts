import { fill, many } from '#say';
import * as counts from '#words/counts.ts';
import * as words from '#words/framework.ts';
import { SELF_CHECK_SCALE } from './sheets/scale.ts';

/**
 * A reader's own marks: one a statement, by its anchor, so that they survive a reordering. They are kept in the
 * reader's browser and nowhere else, one record a place.
 */
export type OwnMarks = Readonly<Record<string, string>>;

/** One of the marks that a reader can give: what is kept, and what it says. */
export interface MarkChoice {
  value: string;
  label: string;
}

/** The marks of the learner's self-check on paper, from the least to the most. */
export const MARK_CHOICES: readonly MarkChoice[] = SELF_CHECK_SCALE.map(({ label, points }) => ({
  value: String(points ?? 0),
  label,
})).toReversed();

/** The mark for what one does alone: what progress is counted by. */
const ALONE = MARK_CHOICES.at(-1)?.value;

/** Where the marks of a place are kept: `43-3011.00/emerging`. */
export const marksPlace = (framework: { id: string }, place: { id: string }): string =>
  `${framework.id}/${place.id}`;

/** What a mark says; undefined for what is none. */
export function markLabel(value: string | undefined): string | undefined {
  return MARK_CHOICES.find((choice) => choice.value === value)?.label;
}

/** Marks as they were kept; what is no mark is left out, and what can't be read holds none. */
export function readMarks(kept: string | null): OwnMarks {
  try {
    const marks: unknown = JSON.parse(kept ?? '{}');
    if (typeof marks !== 'object' || marks === null) return {};
    return Object.fromEntries(
      Object.entries(marks).filter(
        (entry): entry is [string, string] => markLabel(String(entry[1])) !== undefined,
      ),
    );
  } catch {
    return {};
  }
}

/** Marks with one given, changed, or taken back where the choice is null. */
export function withMark(marks: OwnMarks, id: string, value: string | null): OwnMarks {
  const others = Object.entries(marks).filter(([one]) => one !== id);
  return Object.fromEntries(value === null ? others : [...others, [id, value]]);
}

/** How many statements have each mark, from the most to the least, and how many have any. */
export function countMarks(marks: OwnMarks): {
  marked: number;
  alone: number;
  each: { choice: MarkChoice; count: number }[];
} {
  const values = Object.values(marks);
  const each = MARK_CHOICES.toReversed().map((choice) => ({
    choice,
    count: values.filter((value) => value === choice.value).length,
  }));
  return {
    marked: values.length,
    alone: values.filter((value) => value === ALONE).length,
    each,
  };
}

/** How far a reader has come, in a sentence's part: "3 of 10 statements marked, 2 on your own". */
export function marksInWords(marks: OwnMarks, statements: number): string {
  const { marked, alone } = countMarks(marks);
  return fill(words.ofMarkedOnYour, {
    marked,
    statements: many(counts.statement, statements),
    alone,
  });
}
