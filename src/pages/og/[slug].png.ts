import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { mapFrame } from '../../lib/chart/cartogram.ts';
import { ladderCounts, withResult } from '../../lib/ideas/ideas.ts';
import { regionImage } from '../../lib/site/previewImages.ts';
import { statuses } from '../../lib/targets/targetStatus.ts';
import { laddersPreview, targetsPreview } from '../../publishing/findingPreviews.ts';
import { previewSvg } from '../../publishing/previewSvg.ts';
import { allAreas } from '../../queries/areas.ts';
import { allIdeas } from '../../queries/ideas.ts';
import { districtLayout } from '../../queries/map.ts';
import type { District } from '../../schemas/district.ts';
import { regions } from '../../schemas/region.ts';

interface Props {
  /** The drawing as SVG. */
  draw: () => Promise<string>;
}

/** The map of districts with those lit that the rule names. */
const map = (isLit: (district: District) => boolean, litSize?: number) => async (): Promise<string> => {
  const { dots } = await districtLayout();
  return previewSvg(
    dots.map(({ x, y, district }) => ({ x, y, lit: isLit(district) })),
    mapFrame,
    litSize,
  );
};

/** One drawing for each area, for each region (its districts share it), for two findings, and one for the rest. */
export async function getStaticPaths() {
  const areas = await allAreas();
  const drawings: [slug: string, draw: () => Promise<string>][] = [
    ...areas.map(
      ({ id }) => [id, map(({ opportunity_area: area }) => area === id)] as [string, Props['draw']],
    ),
    ...regions.map(
      (region) =>
        [regionImage(region).name, map((district) => district.region === region, 1)] as [
          string,
          Props['draw'],
        ],
    ),
    ['targets', () => Promise.resolve(targetsPreview(statuses(areas)))],
    [
      'ideas',
      async () =>
        laddersPreview(
          ladderCounts(withResult(await allIdeas())).flatMap(({ step, count }) =>
            step.rung > 0 ? [{ rung: step.rung, count }] : [],
          ),
        ),
    ],
    ['site', map(({ opportunity_area: area }) => area !== null)],
  ];
  return drawings.map(([slug, draw]) => ({ params: { slug }, props: { draw } }));
}

/**
 * The drawing as PNG. Fixed palette and compression, no metadata: the same drawing gives the same bytes. More effort for
 * the palette takes twice the time, and these few flat colours come out no smaller.
 */
export const GET: APIRoute<Props> = async ({ props }) => {
  const png = await sharp(Buffer.from(await props.draw()))
    .png({ compressionLevel: 9, palette: true, colours: 64, effort: 1, dither: 0 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
