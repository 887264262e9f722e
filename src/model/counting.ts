const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count with its noun: "1 statement", "40 statements". `plural` where adding an s is not enough. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? noun : plural}`;
}

/** A count in running text: words up to ten, figures from there. */
export function countInWords(count: number): string {
  return WORDS[count] ?? count.toLocaleString('en-US');
}
