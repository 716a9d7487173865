import { markdownTable } from './figures.ts';

/** A build of a made-up site, beside one that has none of what was added. */
export interface Grown {
  name: string;
  /** What was added, as the table calls it. */
  kind: string;
  /** How many were added. */
  added: number;
  /** Processor time in seconds, of the build and of the one without. */
  cpu: number;
  without: number;
}

/** Milliseconds of processor time that one more of what was added costs. */
const eachOf = ({ cpu, without, added }: Grown): number => ((cpu - without) * 1000) / added;

/**
 * What one more of each kind costs at each size, and how many times that of the smallest size of its kind: 1 is linear
 * growth, less is better than that.
 */
export function growthTable(grown: readonly Grown[]): string {
  const rows = grown.map((build) => {
    const [smallest = build] = grown.filter(({ kind }) => kind === build.kind);
    const ratio = eachOf(build) / eachOf(smallest);
    return [build.name, build.added, eachOf(build).toFixed(1), build === smallest ? '' : ratio.toFixed(2)];
  });
  return markdownTable(['What', 'Added', 'CPU of each one (ms)', 'To the smallest of its kind'], rows);
}
