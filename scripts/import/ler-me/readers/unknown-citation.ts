export interface UnknownCitation {
  label: string;
  detail: string;
  /** Where the label starts in the text. */
  at: number;
}

/** A small letter, digit or closing bracket with a capital straight behind it: where a label and its tooltip are glued. */
const GLUE = /[\p{Ll}\p{N})\]*](?=\p{Lu})/gu;

/** Words of a label, read backwards from its end: capitalised words, numbers, "&", and the small words between them. */
const LABEL_WORDS = /(?:[\p{Lu}\p{N}]\S* (?:(?:&|of|and|for|the) )*)*[\p{Lu}\p{N}]\S*$/u;

/**
 * Splits a citation of a source that Levelbook does not know off the end of a text. The export marks no boundaries, so:
 * a label that its tooltip repeats is certain; otherwise the last glued place before the tooltip's dash parts the two,
 * and the label is the run of capitalised words before it. Null where nothing is glued.
 */
export function splitUnknownCitation(text: string): UnknownCitation | null {
  const glues = gluedPlaces(text);
  for (const at of glues) {
    const length = repeatedLength(text, at);
    if (length > 0)
      return { label: text.slice(at - length, at), detail: text.slice(at), at: at - length };
  }
  const dash = text.lastIndexOf(' — ');
  const glue = glues.findLast((at) => dash === -1 || at < dash);
  if (glue === undefined) return null;
  const label = LABEL_WORDS.exec(text.slice(0, glue))?.[0];
  if (label === undefined) return null;
  return { label, detail: text.slice(glue), at: glue - label.length };
}

function gluedPlaces(text: string): number[] {
  return [...text.matchAll(GLUE)].map((match) => match.index + match[0].length);
}

/** How long a text ends before `at` that starts again at `at`, in whole words; 0 where there is none. */
function repeatedLength(text: string, at: number): number {
  for (let length = Math.min(at, text.length - at); length > 1; length -= 1) {
    const startsWord = at === length || /\s/u.test(text[at - length - 1] ?? '');
    if (startsWord && text.startsWith(text.slice(at - length, at), at)) return length;
  }
  return 0;
}
