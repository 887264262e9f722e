import type { Selection } from './facets.ts';
import { SearchFailure } from './failure.ts';
import type { FoundForText, SearchEngine } from './find-pages.ts';

/** One of several indexes that are searched as one. */
export interface EnginePart {
  name: string;
  engine: SearchEngine;
  /** What its best page is worth beside those of others. */
  weight: number;
}

/** Stands between the name of a part and a page's id in it. */
const BORDER = '\n';

/**
 * Several indexes as one. What a page scores says how it stands among those of its own index, where a word may be rare
 * or common: so scores are made shares of the best there, and the indexes are weighed against each other.
 */
export class MergedEngine implements SearchEngine {
  readonly #parts: EnginePart[] = [];

  constructor(parts: readonly EnginePart[]) {
    this.add(parts);
  }

  add(parts: readonly EnginePart[]): void {
    this.#parts.push(...parts);
  }

  async find(text: string | null, selection: Selection): Promise<FoundForText[]> {
    const answers = await Promise.all(
      this.#parts.map(async ({ name, engine, weight }) => {
        const found = await engine.find(text, selection);
        const top = Math.max(...found.map(({ score }) => score), Number.MIN_VALUE);
        return found.map((one) => ({
          ...one,
          id: name + BORDER + one.id,
          score: (one.score / top) * weight,
        }));
      }),
    );
    const all = answers.flat();
    return text === null ? all : all.sort((one, other) => other.score - one.score);
  }

  async countPages(text: string | null, selection: Selection, facets: readonly string[]) {
    const all: Record<string, Record<string, number>> = {};
    const some = this.#parts.map(({ engine }) => engine.countPages(text, selection, facets));
    for (const [facet, values] of (await Promise.all(some)).flatMap(
      Object.entries<Record<string, number>>,
    )) {
      const counts = (all[facet] ??= {});
      for (const [value, count] of Object.entries(values))
        counts[value] = (counts[value] ?? 0) + count;
    }
    return all;
  }

  async page(id: string) {
    const [name, own = ''] = id.split(BORDER);
    const part = this.#parts.find((one) => one.name === name);
    if (!part) throw new SearchFailure('unknown', id);
    return part.engine.page(own);
  }
}
