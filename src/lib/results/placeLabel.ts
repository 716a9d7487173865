import type { Series } from './series.ts';

/** What a series is called, so that a county never looks like an area: "Norfolk, the county around Norwich". */
export function placeLabel(
  { name, coverage }: Pick<Series, 'name' | 'coverage'>,
  areaName: string | undefined,
): string {
  if (areaName === undefined || areaName === name) return name;
  if (coverage === 'county') return `${name}, the county around ${areaName}`;
  if (coverage === 'part') return `${name}, part of ${areaName}`;
  return `${areaName} (${name})`;
}
