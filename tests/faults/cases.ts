import { seeded, shuffled } from './random.ts';

/** One fault with the seed it is made from. */
export interface Case<T> {
  name: string;
  fault: T;
  seed: number;
}

/**
 * The faults with `rounds` seeds each, or, without FAULTS=all, a sample of them: the same on every run, and as many
 * different faults as there is room for.
 */
export function casesOf<T extends { name: string }>(
  faults: readonly T[],
  rounds: number,
  sample: number,
): Case<T>[] {
  const round = (number: number): Case<T>[] =>
    faults.map((fault, index) => {
      const seed = number * 1000 + index;
      return { name: `${fault.name} (seed ${seed})`, fault, seed };
    });
  const all = Array.from({ length: rounds }, (_, index) => round(index + 1)).flat();
  return process.env['FAULTS'] === 'all' ? all : shuffled(round(1), seeded(sample)).slice(0, sample);
}
