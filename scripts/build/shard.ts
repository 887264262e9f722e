/** One of several shares of a build: the third of eight is `3/8`. */
export interface Shard {
  number: number;
  of: number;
}

/** Reads a share as people write it; null where it is none. */
export function readShard(text: string): Shard | null {
  const [, number, of] = /^(\d{1,3})\/(\d{1,3})$/u.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  return shard.number >= 1 && shard.number <= shard.of ? shard : null;
}

/** The units of a share: every eighth, so that shares are alike in size wherever large ones stand together. */
export function unitsOf<Unit>(units: readonly Unit[], { number, of }: Shard): Unit[] {
  return units.filter((_, at) => at % of === number - 1);
}
