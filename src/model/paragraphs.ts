/** A long text that an export gives in one piece, in paragraphs of a few sentences. No word is changed. */

/** Sentences in a paragraph: as many as one reads in one go. */
const SENTENCES = 3;

/** The text in paragraphs; joined with spaces, they are the text again. A short text stays in one. */
export function inParagraphs(text: string): string[] {
  const sentences = text.split(/(?<=[.!?]["”’)]?) +(?=["“(]?\p{Lu})/u);
  const count = Math.max(1, Math.round(sentences.length / SENTENCES));
  const each = Math.ceil(sentences.length / count);
  return Array.from({ length: Math.ceil(sentences.length / each) }, (_, index) =>
    sentences.slice(index * each, (index + 1) * each).join(' '),
  );
}
