import type { Area } from '../../schemas/area.ts';

/** Which themes a measure is about, the measures that say most of an area first. Themes without one have no official measure here. */
const themesOf: readonly (readonly [measure: string, themes: readonly string[]])[] = [
  ['persistent-absence', ['attendance-and-exclusion']],
  ['level-3-by-19', ['after-16']],
  ['phonics', ['literacy-and-language']],
  ['attainment-8', ['school-improvement', 'maths', 'teachers-and-leaders']],
  ['good-level-of-development', ['early-years']],
  ['key-stage-2', ['literacy-and-language', 'maths', 'school-improvement']],
  ['english-maths-by-19', ['after-16']],
  ['suspensions', ['attendance-and-exclusion']],
  ['not-in-education-or-work', ['careers-and-employers']],
];

/** The measures that are about a theme, by id. */
export function measuresOn(theme: string): string[] {
  return themesOf.filter(([, themes]) => themes.includes(theme)).map(([measure]) => measure);
}

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
  const more = themesOf.find(
    ([measure, asks]) => !byDistrict.includes(measure) && asks.some((theme) => themes.has(theme)),
  );
  return isAuthority && more ? [...byDistrict, more[0]] : [...byDistrict];
}
