import type { APIRoute } from 'astro';
import { mapFrame } from '../../lib/chart/cartogram.ts';
import { ladderCounts, withResult } from '../../lib/ideas/ideas.ts';
import { regionImage } from '../../lib/site/previewImages.ts';
import { statuses } from '../../lib/targets/targetStatus.ts';
import { laddersPreview, targetsPreview } from '../../publishing/findingPreviews.ts';
import { previewSvg } from '../../publishing/previewSvg.ts';
import { allAreas } from '../../queries/areas.ts';
import { allIdeas } from '../../queries/ideas.ts';
import { districtLayout } from '../../queries/map.ts';
import { once } from '../../queries/once.ts';
import { pictures } from '../../queries/pictures.ts';
import type { District } from '../../schemas/district.ts';
import { regions } from '../../schemas/region.ts';

/** What is asked for by its name, and how to draw it as SVG. */
type Drawing = [slug: string, draw: () => Promise<string>];

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
async function drawings(): Promise<Drawing[]> {
  const areas = await allAreas();
  return [
    ...areas.map(({ id }): Drawing => [id, map(({ opportunity_area: area }) => area === id)]),
    ...regions.map((region): Drawing => [
      regionImage(region).name,
      map((district) => district.region === region, 1),
    ]),
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
}

export async function getStaticPaths() {
  return (await drawings()).map(([slug]) => ({ params: { slug } }));
}

/** Every picture, made at once: so that what no drawing asks for any more is forgotten. */
const allPictures = once(async () => {
  const drawn = (await drawings()).map(async ([slug, draw]) => [slug, await draw()] as const);
  return pictures(new Map(await Promise.all(drawn)));
});

export const GET: APIRoute = async ({ params }) => {
  const png = (await allPictures()).get(params['slug'] ?? '');
  if (png === undefined) throw new Error(`no picture is called ${params['slug'] ?? ''}`);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
