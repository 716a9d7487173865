import type { Area } from '../schemas/area.ts';
import type { Source } from '../schemas/source.ts';
import { usedSources } from '../lib/citations/usedSources.ts';

/**
 * One area as data, with every source that it names under `sources`, by id. What was not found is null or an empty
 * list. Throws where a source is unknown.
 */
export function areaJson(
  id: string,
  area: Area,
  sources: ReadonlyMap<string, Source>,
  address: (path: string) => string,
): object {
  const ids = [...new Set(usedSources(area).map((use) => use.id))].sort();
  const resolved = ids.map((used) => {
    const source = sources.get(used);
    if (!source) throw new Error(`${id}: unknown source "${used}": add it to content/sources.yaml`);
    return [used, source] as const;
  });
  return { id, page: address(`/areas/${id}/`), ...area, sources: Object.fromEntries(resolved) };
}

/** What a list of areas says of a priority. */
const shortly = (priorities: Area['priorities']): object[] =>
  priorities.map(({ id, number, title }) => ({ id, number, title }));

/**
 * The list of areas, each with the address of its page and of its data. `priorities` are those that the plan numbers;
 * `crossCutting` are themes that run across the plan and count as none of them.
 */
export function areaList(
  areas: readonly { id: string; data: Area }[],
  address: (path: string) => string,
): object[] {
  return areas.map(({ id, data }) => ({
    id,
    name: data.name,
    region: data.region,
    districts: data.districts,
    settings: data.settings.types,
    wave: data.wave,
    announced: data.announced.value,
    priorities: shortly(data.priorities.filter(({ number }) => number !== null)),
    crossCutting: shortly(data.priorities.filter(({ number }) => number === null)),
    page: address(`/areas/${id}/`),
    data: address(`/data/areas/${id}.json`),
  }));
}
