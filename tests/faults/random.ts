/** A seeded source of numbers: the same seed gives the same faults on every machine. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  int: (low: number, high: number) => number;
  /** One of the items. Throws where there is none. */
  pick: <T>(items: readonly T[]) => T;
}

/** Mulberry32, a small generator of 32-bit numbers. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error('nothing to pick from');
    return items[int(0, items.length - 1)] as T;
  };
  return { int, pick };
}

/** The items in a seeded order. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const left = [...items];
  return items.map(() => left.splice(random.int(0, left.length - 1), 1)[0] as T);
}
