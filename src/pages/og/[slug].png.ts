import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { mapFrame } from '../../lib/chart/cartogram.ts';
import { previewSvg } from '../../publishing/previewSvg.ts';
import { allAreas } from '../../queries/areas.ts';
import { districtLayout } from '../../queries/map.ts';

interface Props {
  /** Slug of the area whose dots are lit; undefined lights all areas. */
  area: string | undefined;
}

/** One drawing for each area, and one for the rest of the site. */
export async function getStaticPaths() {
  const areas = (await allAreas()).map(({ id }) => ({ params: { slug: id }, props: { area: id } }));
  return [...areas, { params: { slug: 'site' }, props: { area: undefined } }];
}

/**
 * The drawing as PNG. Fixed palette and compression, no metadata: the same dots give the same bytes. More effort for the
 * palette takes twice the time, and these few flat colours come out no smaller.
 */
export const GET: APIRoute<Props> = async ({ props }) => {
  const { dots } = await districtLayout();
  const drawn = dots.map(({ x, y, district }) => ({
    x,
    y,
    lit:
      district.opportunity_area !== null &&
      (props.area ?? district.opportunity_area) === district.opportunity_area,
  }));
  const png = await sharp(Buffer.from(previewSvg(drawn, mapFrame)))
    .png({ compressionLevel: 9, palette: true, colours: 64, effort: 1, dither: 0 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
