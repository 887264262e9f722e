import * as texts from '#words/make.ts';
import { capitalised } from '../../model/counting.ts';
import { slugOf } from '../../model/identifiers.ts';

/** What a framework is called by the name of its file. */

/** Names that files have whatever they hold. */
const PLAIN = /^(?:framework|statements|cfpackage|template|table|untitled|book\d*)$/iu;

const LONGEST_ID = 40;

/** The name of a file without its ending, and without the number of a second download. */
export function stemOf(name: string): string {
  return name.replace(/\.[^.]+$/u, '').replace(/\s*\(\d+\)$/u, '');
}

/** Whether the name says nothing of what the file holds. */
export const isPlainName = (stem: string): boolean => PLAIN.test(stem.trim());

/** A title to suggest. */
export function titleOf(stem: string): string {
  const words = stem.replace(/[-_\s]+/gu, ' ').trim();
  return isPlainName(words) || words === '' ? texts.myFramework : capitalised(words);
}

/** The id that a framework's folder would have: lower-case letters, digits, hyphens. */
export function idOf(text: string): string {
  const id = slugOf(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST_ID)
    .replace(/^-+|-+$/gu, '');
  return id === '' ? 'framework' : id;
}
