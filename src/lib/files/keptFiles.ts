/** Tables that `data/` holds, the selection data first: they go into a release of the data as they are. */
export const keptFiles: readonly string[] = [
  'selection-data.csv',
  'measures.csv',
  'results.csv',
  'target-checks.csv',
];
