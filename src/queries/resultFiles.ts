import type { APIRoute } from 'astro';
import { contentTypeOf } from '../lib/files/contentTypes.ts';
import { toCsv } from '../publishing/csv.ts';
import { panelFile } from '../publishing/panelSvg.ts';
import { panelOf, valueRange } from '../lib/results/panel.ts';
import type { MeasureBook } from '../lib/results/series.ts';
import { result, resultColumns } from '../schemas/result.ts';
import { allBooks, type AreaSeries, areaSeries, othersOf } from './results.ts';

/** A file of the figures of some places in a measure. */
export interface FileProps {
  book: MeasureBook;
  places: AreaSeries[];
}

/** The paths of the files of a measure for each area. */
export async function areaFilePaths(): Promise<
  { params: { measure: string; area: string }; props: FileProps }[]
> {
  const books = [...(await allBooks())];
  const all = await Promise.all(
    books.map(async ([measure, book]) => {
      const places = await areaSeries(book);
      const areas = [...new Set(places.map(({ area }) => area))];
      return areas.map((area) => ({
        params: { measure, area },
        props: { book, places: places.filter((place) => place.area === area) },
      }));
    }),
  );
  return all.flat();
}

/** The paths of the files of a measure for all areas. */
export async function measureFilePaths(): Promise<{ params: { measure: string }; props: FileProps }[]> {
  const books = [...(await allBooks())];
  return Promise.all(
    books.map(async ([measure, book]) => ({
      params: { measure },
      props: { book, places: await areaSeries(book) },
    })),
  );
}

/** The paths of the figures: of a measure for all areas, and for each. They have a folder of their own. */
export async function figureFilePaths(): Promise<{ params: { file: string }; props: FileProps }[]> {
  const [measures, areas] = [await measureFilePaths(), await areaFilePaths()];
  return [
    ...measures.map(({ params, props }) => ({ params: { file: params.measure }, props })),
    ...areas.map(({ params, props }) => ({ params: { file: `${params.measure}-${params.area}` }, props })),
  ];
}

/** The figures of the places and of England as rows of results.csv. */
export const figuresEndpoint: APIRoute<FileProps> = ({ props: { book, places } }) => {
  const rows = [book.england, ...places.map(({ series }) => series)].flatMap(
    ({ place, name, kind, area, coverage, points }) =>
      points.map((point) => ({
        measure: book.measure.id,
        place,
        place_name: name,
        kind,
        area,
        coverage,
        ...point,
      })),
  );
  const text = toCsv('figures.csv', result, resultColumns, rows);
  return new Response(text, { headers: { 'content-type': contentTypeOf('figures.csv') } });
};

/** The small charts of the places in one drawing. */
export const chartEndpoint: APIRoute<FileProps> = async ({ props: { book, places } }) => {
  const { measure, england } = book;
  const spreads = await othersOf(book);
  const range = valueRange([england, ...places.map(({ series }) => series)], spreads);
  const panels = places.map(({ label, series }) => ({
    label,
    series,
    panel: panelOf(measure, series, england, spreads, range),
  }));
  const from = `${measure.publisher}, ${measure.publication}. Drawn by Opportunity areas, an independent record.`;
  return new Response(panelFile(`${measure.title} (${measure.unit})`, from, panels), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
