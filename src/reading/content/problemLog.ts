import { mostTold, type Problem } from './problem.ts';

/** Where faults are reported to; an array will do. */
export interface Report {
  push: (problem: Problem) => unknown;
  readonly length: number;
}

/**
 * Collects the problems of one file in flat memory: keeps the first ones and counts the rest, so that a file with a
 * million faults is told about as well as one with a single fault.
 */
export class ProblemLog implements Report {
  readonly #kept: Problem[] = [];
  readonly #limit: number;
  #firstMore: Problem | undefined;
  #count = 0;

  constructor(limit = mostTold) {
    this.#limit = limit;
  }

  /** How many problems were reported, kept or not. */
  get length(): number {
    return this.#count;
  }

  push(problem: Problem): number {
    this.#count += 1;
    if (this.#kept.length < this.#limit) this.#kept.push(problem);
    else this.#firstMore ??= problem;
    return this.#count;
  }

  /** The problems kept; where there were more, the last one says how many and stands for them. */
  list(): Problem[] {
    if (this.#firstMore === undefined) return [...this.#kept];
    const more = this.#count - this.#kept.length;
    const { file, line, column } = this.#firstMore;
    return [...this.#kept, { file, line, column, message: `and ${more} more problems`, stands: more }];
  }
}
