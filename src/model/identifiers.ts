import GithubSlugger, { slug } from 'github-slugger';
import { v5 as uuidV5 } from 'uuid';
import { domainEntry } from './domains.ts';
import { levelStep } from './levels.ts';
import type { Place } from './statement.ts';

/** Shape of an O*NET-SOC code, the identity of an occupation. */
export const SOC_PATTERN = /^\d{2}-\d{4}\.\d{2}$/u;

/** Namespace of every UUID that Levelbook derives (itself a version 5 UUID of the project's name in the URL namespace). */
const LEVELBOOK_NAMESPACE = uuidV5('https://levelbook.example/ns', uuidV5.URL);

/** The letters that a place's statement codes start with: `EM`, `AI`, `COM`. */
export function placePrefix(place: Place): string {
  switch (place.kind) {
    case 'level':
      return levelStep(place.level).codePrefix;
    case 'domain':
      return domainEntry(place.domain).codePrefix;
    case 'ai-at-work':
      return 'AI';
  }
}

/** The word that a place's anchors start with and that names it in addresses: `emerging`, `communication`, `ai-at-work`. */
export function placeSlug(place: Place): string {
  switch (place.kind) {
    case 'level':
      return place.level;
    case 'domain':
      return place.domain;
    case 'ai-at-work':
      return 'ai-at-work';
  }
}

/** A statement's code, from its place and its number in that place: `EM-03`. */
export function statementCode(place: Place, number: number): string {
  return `${placePrefix(place)}-${String(number).padStart(2, '0')}`;
}

/** A statement's code with its occupation: `43-3011.00/EM-03`. */
export function fullCode(soc: string, code: string): string {
  return `${soc}/${code}`;
}

/** A number for anything derived: the UUID (v5) of a name under Levelbook's namespace. */
export function derivedUuid(name: string): string {
  return uuidV5(name, LEVELBOOK_NAMESPACE);
}

/** A statement's UUID, from its occupation and its anchor (which already holds place and topic). */
export function statementUuid(soc: string, anchor: string): string {
  return derivedUuid(`statement/${soc}/${anchor}`);
}

/** An address-safe word made of any text; "untitled" where nothing of it remains. */
export function slugOf(text: string): string {
  return slug(text.normalize('NFKD').replace(/\p{M}/gu, '')).replace(/^-+|-+$/gu, '') || 'untitled';
}

/**
 * Makes the anchors of one place, in order: place and topic (its first eight words where there is no topic),
 * with `-1`, `-2` behind repeated ones.
 */
export class AnchorMaker {
  readonly #slugger = new GithubSlugger();
  readonly #prefix: string;

  constructor(place: Place) {
    this.#prefix = placeSlug(place);
  }

  /** The next anchor, and whether another statement of this place has the same topic. */
  next(topic: string | null, text: string): { id: string; repeated: boolean } {
    const words = topic ?? text.split(/\s+/u).slice(0, 8).join(' ');
    const wanted = `${this.#prefix}-${slugOf(words)}`;
    const id = this.#slugger.slug(wanted);
    return { id, repeated: id !== wanted };
  }
}
