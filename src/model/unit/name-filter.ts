/**
 * Whether a framework is meant by what somebody types to narrow a list: each word of it begins a word of the name or
 * the code. Nothing typed means all.
 */
export function nameFilter(typed: string): (name: string) => boolean {
  const wanted = plainWords(typed);
  return (name) => {
    const words = plainWords(name);
    return wanted.every((want) => words.some((word) => word.startsWith(want)));
  };
}

/** Words in small letters without accents; a code stays one word, and is found by its beginning. */
function plainWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}.-]+/u).flatMap((word) => {
    const bare = word.replace(/^[.-]+|[.-]+$/gu, '');
    const parts = bare.split(/[.-]+/u);
    return bare === '' ? [] : parts.length > 1 ? [bare, ...parts] : [bare];
  });
}
