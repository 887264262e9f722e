import { SITE_INDEX, unitIndex, UNITS_INDEX } from '../contracts/search-files.ts';
import type { Answer, Corpus } from './corpus.ts';
import { withCorrections } from './corrections.ts';
import { FRAMEWORK_FACET } from './facets.ts';
import { findPages, selectionOf, type Knowledge, type SearchEngine } from './find-pages.ts';
import { MergedEngine, type EnginePart } from './merged-engine.ts';
import { readQuery } from './query.ts';
import type { SearchRequest } from './request.ts';

/** Where there are no more frameworks than this, all are looked in. */
const FEW = 6;
/** Of more, so many at first: what each costs to open, everyone waits for. */
const FIRST = 3;
const FURTHER = 6;
/** What the least fitting of those is worth beside the best. */
const LEAST_WEIGHT = 0.5;

type Place = Omit<EnginePart, 'engine'>;

/** An index that finds frameworks knows which words each has, and not which of them follow each other. */
function withoutOrder(engine: SearchEngine): SearchEngine {
  return {
    find: (text, selection) => engine.find(text?.replaceAll('"', ' ').trim() ?? null, selection),
    countPages: (...asked) => engine.countPages(...asked),
    page: (id) => engine.page(id),
  };
}

/**
 * A site of several frameworks, each with an index of its own. Who looks within some of them opens these; else an index
 * over all tells which to open, and the rest is opened when someone asks for more.
 */
export class Tiers implements Corpus {
  readonly #openIndex: (name: string) => Promise<SearchEngine>;
  readonly #opened = new Map<string, Promise<SearchEngine>>();

  /** `open` opens the index in a folder. */
  constructor(open: (name: string) => Promise<SearchEngine>) {
    this.#openIndex = open;
  }

  async ask(request: SearchRequest, knowledge: Knowledge): Promise<Answer> {
    const ids = [...(knowledge.frameworks ?? [])];
    const query = readQuery(request.query, knowledge.frameworks);
    const chosen = selectionOf(query, request.selection)[FRAMEWORK_FACET] ?? [];
    if (chosen.length > 0) {
      // Where the list of frameworks can't be loaded, any may be there.
      const known = chosen.filter((id) => ids.length === 0 || ids.includes(id));
      return this.#lookIn(evenly(known.map(unitIndex)), [], request, knowledge, 'frameworks');
    }
    if (ids.length > 0 && ids.length <= FEW) {
      const all = evenly([SITE_INDEX, ...ids.map(unitIndex)]);
      return this.#lookIn(all, [], request, knowledge, 'none');
    }
    const engine = withoutOrder(await this.open(UNITS_INDEX));
    const told = await findPages(engine, request, knowledge);
    const best = Math.max(...told.pages.map(({ rank }) => rank), Number.MIN_VALUE);
    const places = told.pages
      .map(({ id, rank }): Place & { rank: number } => ({
        name: id,
        rank,
        weight: LEAST_WEIGHT + (1 - LEAST_WEIGHT) * (rank / best),
      }))
      .sort((one, other) => other.rank - one.rank || (one.name < other.name ? -1 : 1));
    const ofSite = places.filter(({ name }) => name === SITE_INDEX);
    const ofUnits = places.filter(({ name }) => name !== SITE_INDEX);
    const answer = await this.#lookIn(
      [...ofSite, ...ofUnits.slice(0, FIRST)],
      ofUnits.slice(FIRST),
      // What is misspelt was found out over all: a word that these few lack is none for that.
      { ...request, query: withCorrections(request.query, told.corrections) },
      { ...knowledge, vocabulary: [] },
      'none',
    );
    const { query: written, corrections } = told;
    Object.assign(answer.found, { query: written, corrections });
    return answer;
  }

  /** An index, opened once; after a failure, the next call tries anew. */
  open(name: string): Promise<SearchEngine> {
    const known = this.#opened.get(name);
    if (known) return known;
    const opening = this.#openIndex(name);
    this.#opened.set(name, opening);
    opening.catch(() => this.#opened.delete(name));
    return opening;
  }

  async #lookIn(
    places: readonly Place[],
    others: readonly Place[],
    request: SearchRequest,
    knowledge: Knowledge,
    partly: Answer['partly'],
  ): Promise<Answer> {
    const { parts, failures } = await this.#openAll(places);
    if (parts.length === 0 && failures.length > 0) throw failures[0];
    const engine = new MergedEngine(parts);
    const found = await findPages(engine, request, knowledge);
    let left = others;
    const answer: Answer = {
      found,
      engine,
      request,
      knowledge,
      further: null,
      partly: left.length > 0 ? 'all' : partly,
      hasFailed: failures.length > 0,
    };
    const further = async () => {
      const next = await this.#openAll(left.slice(0, FURTHER));
      const { pages } = await findPages(new MergedEngine(next.parts), request, knowledge);
      left = left.slice(FURTHER);
      engine.add(next.parts);
      found.pages.push(...pages);
      answer.hasFailed ||= next.failures.length > 0;
      if (left.length === 0) answer.further = null;
    };
    if (left.length > 0) answer.further = further;
    return answer;
  }

  async #openAll(places: readonly Place[]) {
    const parts: EnginePart[] = [];
    const failures: unknown[] = [];
    const opening = await Promise.allSettled(places.map(({ name }) => this.open(name)));
    places.forEach(({ name, weight }, at) => {
      const one = opening[at];
      if (one?.status === 'fulfilled') parts.push({ name, weight, engine: one.value });
      else failures.push(one?.reason);
    });
    return { parts, failures };
  }
}

function evenly(names: readonly string[]): Place[] {
  return names.map((name) => ({ name, weight: 1 }));
}
