/** The tables of `data/` that are published byte for byte and kept in each release, the selection data first. */
export const keptFiles: readonly string[] = [
  'selection-data.csv',
  'measures.csv',
  'results.csv',
  'target-checks.csv',
  'places.csv',
  'postcode-districts.csv',
  'successors.csv',
  'context.csv',
];
