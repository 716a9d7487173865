import { mapFrame } from '../../lib/chart/cartogram.ts';
import { capitalise } from '../../lib/format/capital.ts';
import { spokenName } from '../../lib/selection/placeName.ts';
import {
  areaImage,
  districtImage,
  guideImage,
  regionImage,
  siteImage,
} from '../../lib/site/previewImages.ts';
import { site } from '../../lib/site/site.ts';
import { nameBox, nameShape, svg } from '../../publishing/preview/frame.ts';
import { litDot, mapDrawing, placeOf, type PreviewDot } from '../../publishing/preview/map.ts';
import type { District } from '../../schemas/district.ts';
import { regions, type Region } from '../../schemas/region.ts';
import { allAreas } from '../areas.ts';
import { allGuides } from '../guides.ts';
import { districtLayout } from '../map.ts';
import { framed, lettering, named, type NamedDrawing } from './framed.ts';

/** The map of districts, each with the look that the rule gives it. */
async function map(look: (district: District) => PreviewDot['look']): Promise<string> {
  const { dots } = await districtLayout();
  return mapDrawing(
    dots.map(({ x, y, district }) => ({ x, y, look: look(district) })),
    mapFrame,
  );
}

const regionMap = (region: Region): Promise<string> =>
  map((district) => (district.region === region ? 'dark' : 'pale'));

/** Each area with its districts lit. */
export async function areaPreviews(): Promise<NamedDrawing[]> {
  const areas = (await allAreas()).map(async ({ id, data: { name } }) =>
    named(
      areaImage({ id, name }),
      await map((district) => (district.opportunity_area === id ? 'lit' : 'pale')),
      { above: 'Opportunity area', name },
    ),
  );
  return Promise.all(areas);
}

/** Each region. Pages of districts named these before each had a picture of its own; links to them stay. */
export async function regionPreviews(): Promise<NamedDrawing[]> {
  const all = regions.map(async (region) =>
    named(regionImage(region), await regionMap(region), { above: 'Region of England', name: region }),
  );
  return Promise.all(all);
}

/** Each district: the map of its region, drawn once, with its name and its dot laid on it. */
export async function districtPreviews(): Promise<NamedDrawing[]> {
  const letters = await lettering();
  const dot = litDot(mapFrame);
  const bases = new Map<Region, string>();
  for (const region of regions) bases.set(region, await framed(await regionMap(region), { above: region }));
  return (await districtLayout()).dots.map(({ x, y, district }): NamedDrawing => {
    const place = placeOf({ x, y }, mapFrame);
    const name = nameShape(spokenName(district.lad_name), letters);
    const layers = [
      { svg: svg(nameBox.width, name.height, name.shape), left: nameBox.left, top: nameBox.top },
      { svg: dot.svg, left: place.x - dot.middle, top: place.y - dot.middle },
    ];
    return [districtImage(district).name, { base: bases.get(district.region) ?? '', layers }];
  });
}

/** The picture of the whole site, and those of the insight guides: the map of all areas. */
export async function allAreasPreviews(): Promise<NamedDrawing[]> {
  const drawing = await map(({ opportunity_area: area }) => (area === null ? 'pale' : 'lit'));
  const guides = (await allGuides()).map(({ id, data: { title, kind } }) =>
    named(guideImage({ id, title }), drawing, { above: capitalise(kind), name: title }),
  );
  return [
    await named(siteImage, drawing, { above: 'An independent record', name: site.name }),
    ...(await Promise.all(guides)),
  ];
}
