import { CITED_SOURCES, type CitedSource } from '../sources.ts';
import { foldWord } from './words.ts';

/** The evidence source that a query names and nothing else, as exports or marks name it: "SAFI", "o*net". */
export function sourceNamed(query: string): CitedSource | undefined {
  const asked = foldWord(query);
  return CITED_SOURCES.find(
    ({ id, mark, label }) =>
      asked !== '' && [id, mark, label].some((name) => foldWord(name) === asked),
  );
}
