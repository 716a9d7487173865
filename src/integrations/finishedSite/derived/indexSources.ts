import { readEntries } from '../../../reading/content/readEntries.ts';
import { readRecords } from '../../../reading/content/readRecords.ts';
import { selectionFile, soundRows } from '../../../reading/csv/siteTables.ts';
import { area } from '../../../schemas/area.ts';
import { theme } from '../../../schemas/theme.ts';
import type { IndexSources } from './searchIndex.ts';

/** Reads from content and data what search needs beside the pages. The build has checked them before. */
export function readIndexSources(root: string): IndexSources {
  const areas = readEntries(root, 'content/areas', area).entries;
  const names = new Map(areas.map(({ id, data }) => [id, data.name]));
  const themes = readRecords(root, 'content/themes.yaml', theme).records;
  const districts = soundRows(root, selectionFile);
  return {
    areas: areas.map(({ id, data }) => ({ id, places: data.places })),
    themes: [...themes].map(([id, { synonyms }]) => ({ id, synonyms })),
    districts: new Map(
      districts.map(({ lad_code, region, county, opportunity_area }) => {
        const chosen = opportunity_area === null ? undefined : names.get(opportunity_area);
        const parts = [lad_code, county, region, chosen && `opportunity area ${chosen}`];
        const line = parts.filter((part) => part !== null && part !== undefined).join(', ');
        return [lad_code, `Was it considered? ${line}`];
      }),
    ),
  };
}
