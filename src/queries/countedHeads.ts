import { capitalise } from '../lib/format/capital.ts';
import { numberWord } from '../lib/format/number.ts';
import { funnel } from '../lib/selection/funnel.ts';
import { missFindings } from '../lib/selection/nearMisses.ts';
import { programmeHeads } from '../lib/site/fixedHeads.ts';
import type { PageHead } from '../lib/site/pageHead.ts';
import { newestChanges } from '../lib/story/newestChanges.ts';
import { accessibilityRecord } from './accessibility.ts';
import { allAreas } from './areas.ts';
import { allDistricts } from './districts.ts';
import { allGuides } from './guides.ts';
import { theProgramme } from './programme.ts';
import { ownChanges } from './updates.ts';

/** The pages with one file each whose words or days come from records. */
export async function countedHeads(): Promise<PageHead[]> {
  const [areas, districts, programme] = [await allAreas(), await allDistricts(), await theProgramme()];
  const counts = funnel(districts);
  const { missed } = missFindings(districts, programme.successorDistricts.districts);
  const count = numberWord(areas.length);
  const total = (programme.money.stages.at(-1)?.total ?? 0) / 1_000_000;
  return [
    {
      path: '/',
      title: 'Opportunity areas',
      heading: `${capitalise(count)} places, £${total} million`,
      description: `What is known of the delivery plans of England’s ${count} opportunity areas, how the areas were chosen, what came of them, and the data behind it.`,
    },
    {
      path: '/accessibility/',
      title: 'Accessibility statement',
      description:
        'How accessible this site is, what was tested and how, what is known to be wrong, and how to report a problem.',
      changes: (await accessibilityRecord()).changes,
    },
    {
      path: '/areas/',
      title: `The ${areas.length} opportunity areas`,
      description:
        'All opportunity areas A to Z, by setting (coastal, urban, rural) and by region, with what each plan set out to do.',
    },
    {
      path: '/insight-guides/',
      title: 'Insight guides',
      description:
        'The opportunity areas’ insight guides by theme and by area: what each argues, which projects it holds, and how much of it we could read.',
      changes: newestChanges((await allGuides()).map(({ data }) => data)),
    },
    {
      path: '/methodology/',
      title: 'How the areas were chosen',
      description: `From ${counts.districts} districts to ${counts.areas} opportunity areas: the rule step by step, what it measures, what we could not find, and how to check it.`,
    },
    {
      path: '/methodology/near-misses/',
      title: 'Near misses: low for social mobility, not chosen',
      description: `The ${missed.length} districts of the lowest sixth for social mobility in 2016 that did not become opportunity areas: by region and rank, with official results since.`,
    },
    {
      path: '/updates/',
      title: 'Updates',
      description:
        'What changed and when: the official opportunity areas page, the insight guides on GOV.UK, and this site’s own text and data.',
      changes: await ownChanges(),
    },
    ...programmeHeads.map((head) => ({ ...head, changes: programme.changes })),
  ];
}
