import GithubSlugger, { slug } from 'github-slugger';
import { v5 as uuidV5 } from 'uuid';

/** Namespace of every UUID that Levelbook derives (itself a version 5 UUID of the project's name in the URL namespace). */
const LEVELBOOK_NAMESPACE = uuidV5('https://levelbook.example/ns', uuidV5.URL);

/** The code of a statement that brings none, from its place's prefix and its number in that place: `EM-03`. */
export function statementCode(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(2, '0')}`;
}

/** A statement's or a sheet's code with its framework: `43-3011.00/EM-03`. */
export function fullCode(frameworkId: string, code: string): string {
  return `${frameworkId}/${code}`;
}

/** A number for anything derived: the UUID (v5) of a name under Levelbook's namespace. */
export function derivedUuid(name: string): string {
  return uuidV5(name, LEVELBOOK_NAMESPACE);
}

/** A statement's UUID, from its framework and its anchor (which already holds place and topic). */
export function statementUuid(frameworkId: string, anchor: string): string {
  return derivedUuid(`statement/${frameworkId}/${anchor}`);
}

/** An address-safe word made of any text; "untitled" where nothing of it remains. */
export function slugOf(text: string): string {
  return slug(text.normalize('NFKD').replace(/\p{M}/gu, '')).replace(/^-+|-+$/gu, '') || 'untitled';
}

const SPELLED: Record<string, string> = { '+': ' plus', '#': ' sharp' };

/**
 * An address-safe id for each name, no two alike. `+` and `#` are spelled, so that C, C++ and C# differ by themselves;
 * names that differ only in what no address holds are numbered, in the order of their letters. Nothing else that stands
 * in the list changes an id.
 */
export function distinctSlugs(names: readonly string[]): Map<string, string> {
  const alike = new Map<string, string[]>();
  for (const name of [...new Set(names)].sort()) {
    const spelled = name.replace(/\s*([+#]+)\s*/gu, (_, signs: string) =>
      [...signs, ' '].map((sign) => SPELLED[sign] ?? sign).join(''),
    );
    const id = slugOf(spelled.trim());
    alike.set(id, [...(alike.get(id) ?? []), name]);
  }
  const distinct = new Map<string, string>();
  for (const [id, [first, ...others]] of alike) {
    if (first !== undefined) distinct.set(first, id);
    let number = 1;
    for (const name of others) {
      do number += 1;
      while (alike.has(`${id}-${number}`));
      distinct.set(name, `${id}-${number}`);
    }
  }
  return distinct;
}

/**
 * Makes the anchors of a framework's statements, in order: place and topic (the first eight words of the text where
 * there is no topic), with `-1`, `-2` behind repeated ones.
 */
export class AnchorMaker {
  readonly #slugger = new GithubSlugger();

  /** The next anchor in a place, and whether another statement has it already. */
  next(placeId: string, topic: string | null, text: string): { id: string; repeated: boolean } {
    const words = topic ?? text.split(/\s+/u).slice(0, 8).join(' ');
    const wanted = `${placeId}-${slugOf(words)}`;
    const id = this.#slugger.slug(wanted);
    return { id, repeated: id !== wanted };
  }
}
