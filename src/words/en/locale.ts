/** How numbers, counts and lists of names are written; a tag that `Intl` knows. */
export const locale = 'en-GB';

/** Nouns begin with a small letter within a sentence. */
export const smallNouns = true as boolean;

/** The article of a noun, by the letters that it begins with; the last one is for all others. */
export const articles = [
  { before: 'aeiou', text: 'an {noun}' },
  { before: '', text: 'a {noun}' },
] as const;
