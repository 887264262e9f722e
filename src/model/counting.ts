const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** A count with its noun: "1 statement", "40 statements". `plural` where adding an s is not enough. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? noun : plural}`;
}

/** A count in running text: words up to ten, figures from there. */
export function countInWords(count: number): string {
  return WORDS[count] ?? count.toLocaleString('en-US');
}

/** A position from 1 in words: "first" to "tenth", "no. 11" from there. */
export function ordinalInWords(position: number): string {
  return ORDINALS[position - 1] ?? `no. ${position}`;
}

/** A noun with its article: "a level", "an area". */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/iu.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** The text with its first letter large, as at the beginning of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en-US') + text.slice(1);
}

/** Names in a sentence: "Emerging", "Emerging and Developing", "Emerging, Developing and Advanced". */
export function namesInSentence(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  const before = names.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')} and ${last}`;
}

/** A name within a sentence: "Tools and skills" begins with a small letter there, "AI tools" does not. */
export function midSentence(name: string): string {
  return /^\p{Lu}{2}/u.test(name)
    ? name
    : name.charAt(0).toLocaleLowerCase('en-US') + name.slice(1);
}
