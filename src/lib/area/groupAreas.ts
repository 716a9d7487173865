import { settingTypes } from '../../schemas/area.ts';
import { regions } from '../../schemas/region.ts';
import { capitalise } from '../format/capital.ts';
import type { AreaRecord } from './areaRecord.ts';

/** Areas that share something, in the order given. */
export interface AreaGroup {
  label: string;
  areas: AreaRecord[];
}

/** Regions with an area in them, in the order of the Office for National Statistics. */
export function byRegion(areas: readonly AreaRecord[]): AreaGroup[] {
  return regions
    .map((region) => ({ label: region, areas: areas.filter(({ data }) => data.region === region) }))
    .filter((group) => group.areas.length > 0);
}

/** Coastal, urban and rural areas. An area with two settings is in both groups. */
export function bySetting(areas: readonly AreaRecord[]): AreaGroup[] {
  return settingTypes
    .map((type) => ({
      label: capitalise(type),
      areas: areas.filter(({ data }) => data.settings.types.includes(type)),
    }))
    .filter((group) => group.areas.length > 0);
}
