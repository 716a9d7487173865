import type { Area } from '../../schemas/area.ts';

/** A measure for an area that is an authority of its own, and the themes that ask for it. */
const byTheme: readonly (readonly [string, readonly string[]])[] = [
  ['persistent-absence', ['attendance-and-exclusion']],
  ['level-3-by-19', ['after-16']],
  ['phonics', ['literacy-and-language']],
  ['attainment-8', ['school-improvement', 'maths', 'teachers-and-leaders']],
];

/**
 * The measures that the page of an area shows: the three that are by district, so that no county stands for an area,
 * and, where the area is an authority, the first that fits the themes of its priorities.
 */
export function measuresFor(
  area: Pick<Area, 'priorities'>,
  byDistrict: readonly string[],
  isAuthority: boolean,
): string[] {
  const themes = new Set<string>(area.priorities.flatMap((priority) => priority.themes));
  const more = isAuthority ? byTheme.find(([, asks]) => asks.some((theme) => themes.has(theme))) : undefined;
  return more ? [...byDistrict, more[0]] : [...byDistrict];
}
