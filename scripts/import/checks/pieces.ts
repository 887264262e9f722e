import { readJson, type JsonPath } from '../json/json-text.ts';
import type { Piece } from './file-rules.ts';

/** The texts of a file that the file rules look at: its lines, or the texts and keys inside its JSON. */
export function piecesOf(name: string, text: string): Piece[] {
  if (!name.endsWith('.json')) {
    return text
      .split('\n')
      .map((line, index) => ({ text: line, spot: { line: index + 1, path: null } }));
  }
  const { document } = readJson(text);
  if (!document) return [];
  const pieces: Piece[] = [];
  const walk = (value: unknown, path: JsonPath): void => {
    if (typeof value === 'string') pieces.push({ text: value, spot: document.spot(path) });
    else if (Array.isArray(value))
      for (const [index, item] of value.entries()) walk(item, [...path, index]);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
    }
  };
  walk(document.value, []);
  return pieces;
}
