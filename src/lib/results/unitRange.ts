import type { units } from '../../schemas/measure.ts';

/** Smallest and largest value that a unit allows. */
export const rangeOf: Readonly<Record<(typeof units)[number], readonly [number, number]>> = {
  'per cent': [0, 100],
  'per 100 pupils': [0, 100],
  'points per pupil': [0, 90],
  'progress score': [-5, 5],
};
