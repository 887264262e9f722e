/** A statement's words: topic and text, apart and together. Its schema stands elsewhere, so that browsers need none of it. */

const TOPIC_SEPARATOR = ' — ';

/** Topic and text of a statement as an export writes it; the topic is null where it has no " — ". */
export function splitTopic(sentence: string): { topic: string | null; text: string } {
  const at = sentence.indexOf(TOPIC_SEPARATOR);
  if (at <= 0) return { topic: null, text: sentence };
  return {
    topic: sentence.slice(0, at).trim(),
    text: sentence.slice(at + TOPIC_SEPARATOR.length).trim(),
  };
}

/** The statement in one line, as the export writes it. */
export function fullStatement(statement: { topic: string | null; text: string }): string {
  return statement.topic === null
    ? statement.text
    : `${statement.topic}${TOPIC_SEPARATOR}${statement.text}`;
}
