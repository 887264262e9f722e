import { figure, fill, listed, many } from '#say';
import { inWords, laterOrdinal, ordinals } from '#words/counts.ts';
import { articles, locale, smallNouns } from '#words/locale.ts';

/**
 * A count with a noun that comes from data, or stands in a report: "1 statement", "40 statements". `plural` where
 * adding an s is not enough. What the interface itself counts is in `#words/counts.ts`.
 */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return many({ one: `{count} ${noun}`, other: `{count} ${plural}` }, count);
}

/** A count in running text: words up to ten, figures from there. */
export function countInWords(count: number): string {
  return inWords[count] ?? figure(count);
}

/** A position from 1 in words: "first" to "tenth", "no. 11" from there. */
export function ordinalInWords(position: number): string {
  return ordinals[position - 1] ?? fill(laterOrdinal, { position });
}

/** A noun with its article: "a level", "an area". */
export function withArticle(noun: string): string {
  const first = noun.charAt(0).toLocaleLowerCase(locale);
  const article = articles.find(({ before }) => before === '' || before.includes(first));
  return article ? fill(article.text, { noun }) : noun;
}

/** The text with its first letter large, as at the beginning of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** Names in a sentence: "Emerging", "Emerging and Developing", "Emerging, Developing and Advanced". */
export function namesInSentence(names: readonly string[]): string {
  return listed(names);
}

/** A name within a sentence: "Tools and skills" begins with a small letter there, "AI tools" does not. */
export function midSentence(name: string): string {
  return !smallNouns || /^\p{Lu}{2}/u.test(name)
    ? name
    : name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
}
