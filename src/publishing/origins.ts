import { districtColumns, type District } from '../schemas/district.ts';
import type { Source } from '../schemas/source.ts';

/**
 * Where the figures of the selection data are from: what the columns say of it, in their order and each once, then
 * the sources that the rows name. Throws where a row names an unknown source.
 */
export function origins(
  districts: readonly District[],
  sources: ReadonlyMap<string, Source>,
): { title: string; path?: string }[] {
  const words = [...new Set(districtColumns.map((column) => column.source))];
  const ids = [...new Set(districts.flatMap((district) => district.aea_2016_sources))].sort();
  return [
    ...words.filter((title) => !/this project/i.test(title)).map((title) => ({ title })),
    ...ids.map((id) => {
      const source = sources.get(id);
      if (!source) throw new Error(`selection data: unknown source "${id}": add it to content/sources.yaml`);
      const title = `${source.publisher}, ${source.title}`;
      return source.url === null ? { title } : { title, path: source.url };
    }),
  ];
}
