import type { District } from '../schemas/district.ts';
import { allAreas, type AreaEntry } from './areas.ts';
import { allDistricts } from './districts.ts';
import { once } from './once.ts';

/** An area with the districts that it covers, by rank. */
export interface ChosenArea {
  id: string;
  name: string;
  area: AreaEntry['data'];
  districts: District[];
}

/** All areas by the lowest rank of their districts, from the bottom of the index up. */
export const chosenAreas: () => Promise<ChosenArea[]> = once(async () => {
  const districts = await allDistricts();
  const lowest = (chosen: ChosenArea): number => chosen.districts.at(-1)?.smi_2016_rank ?? 0;
  return (await allAreas())
    .map(({ id, data }) => ({
      id,
      name: data.name,
      area: data,
      districts: districts.filter((d) => d.opportunity_area === id),
    }))
    .sort((a, b) => lowest(b) - lowest(a));
});

/** Names of the areas by slug. */
export const areaNames: () => Promise<Map<string, string>> = once(
  async () => new Map((await chosenAreas()).map(({ id, name }) => [id, name])),
);
