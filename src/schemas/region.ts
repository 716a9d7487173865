/** The nine regions of England, as the Office for National Statistics names them. */
export const regions = [
  'North East',
  'North West',
  'Yorkshire and The Humber',
  'East Midlands',
  'West Midlands',
  'East of England',
  'London',
  'South East',
  'South West',
] as const;

export type Region = (typeof regions)[number];
