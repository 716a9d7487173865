import { addAreas } from './areas.ts';
import { addDistricts } from './districts.ts';
import { releaseMadeUp } from './release.ts';
import { addSources } from './sources.ts';

/** How much of each kind a made-up site has: districts in all, areas and sources beyond the real ones. */
export interface Sizes {
  districts?: number;
  areas?: number;
  sources?: number;
}

/** What the environment of a program must say that reads a folder of these sizes. */
export function environmentOf({ districts, areas }: Sizes): Record<string, string> {
  return {
    ...(districts === undefined ? {} : { MADE_UP_DISTRICTS: String(districts) }),
    ...(areas === undefined ? {} : { MADE_UP_AREAS: String(areas) }),
  };
}

/** Adds made-up content and data to a copy of the project, so that all of its checks still pass. */
export function makeUp(root: string, { districts, areas, sources }: Sizes): void {
  if (districts !== undefined) addDistricts(root, districts);
  if (areas !== undefined) addAreas(root, areas);
  if (sources !== undefined) addSources(root, sources);
  if (districts !== undefined || areas !== undefined) releaseMadeUp(root);
}
