/** A source of choices that gives the same ones for the same seed, on any machine. */
export interface Choices {
  /** A number from 0 up to, and without, `below`. */
  number(below: number): number;
  /** One of some. Throws where there are none. */
  one<Item>(items: readonly Item[]): Item;
  /** Some of them, each once, in their order; no more than there are. */
  some<Item>(items: readonly Item[], count: number): Item[];
  /** True in so many cases of a hundred. */
  chance(percent: number): boolean;
}

/** Choices from a seed, by the mulberry32 generator (Tommy Ettinger, public domain). */
export function choicesFrom(seed: number): Choices {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const number = (below: number) => Math.floor(next() * below);
  return {
    number,
    one(items) {
      const item = items[number(items.length)];
      if (item === undefined) throw new Error('There is nothing to choose from.');
      return item;
    },
    some(items, count) {
      const order = items.map((_, at) => ({ at, by: next() })).sort((a, b) => a.by - b.by);
      const chosen = new Set(order.slice(0, count).map(({ at }) => at));
      return items.filter((_, at) => chosen.has(at));
    },
    chance: (percent) => next() * 100 < percent,
  };
}
