<<<<<<< HEAD
/** The tables of `data/` that are published byte for byte and kept in each release, the selection data first. */
=======
/** Tables that `data/` holds, the selection data first: they go into a release of the data as they are. */
>>>>>>> results
export const keptFiles: readonly string[] = [
  'selection-data.csv',
  'measures.csv',
  'results.csv',
  'target-checks.csv',
];
