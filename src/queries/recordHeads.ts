import { answerOf } from '../lib/selection/answer.ts';
import { spokenName } from '../lib/selection/placeName.ts';
import { verdictOf } from '../lib/selection/verdict.ts';
import type { PageHead } from '../lib/site/pageHead.ts';
import { allAreas } from './areas.ts';
import { areaNames } from './chosen.ts';
import { allDistricts } from './districts.ts';
import { allGuides, guidePath } from './guides.ts';
import { allPages } from './pages.ts';
import { allBooks } from './results.ts';
import { allThemes } from './themes.ts';

/** The pages that stand for a record each. */
export async function recordHeads(): Promise<PageHead[]> {
  const [districts, names] = [await allDistricts(), await areaNames()];
  return [
    ...(await allPages()).map(({ id, data: { title, lead, changes } }) => ({
      path: `/${id}/`,
      title,
      description: lead,
      changes,
    })),
    ...(await allAreas()).flatMap(({ id, data: { name, lead, changes } }) => [
      {
        path: `/areas/${id}/`,
        title: name,
        pageTitle: `${name} opportunity area: plan, results, money`,
        description: lead.text,
        changes,
      },
      {
        path: `/areas/${id}/record/`,
        title: `${name}: full record`,
        description: `Everything we found on the ${name} opportunity area: need, all outcomes, all sums, the board, where sources differ, what we could not find.`,
        changes,
      },
    ]),
    ...(await allGuides()).map(({ id, data: { title, kind, lead, changes } }) => ({
      path: guidePath(id),
      title,
      pageTitle: `${title} (${kind})`,
      description: lead.text,
      changes,
    })),
    ...(await allThemes()).map(({ id, title }) => ({
      path: `/themes/${id}/`,
      title,
      pageTitle: `${title}: priorities, targets, actions and results`,
      description: `${title} in the opportunity areas: which plans had a priority on it, their targets and actions, and what came of them.`,
    })),
    ...[...(await allBooks()).values()].map(({ measure: { id, title, short_title } }) => ({
      path: `/results/${id}/`,
      title,
      pageTitle: `${title}: official results of the areas`,
      description: `${short_title}: official figures of the opportunity areas before, during and after the programme, beside England.`,
    })),
    ...districts.map((district) => {
      const areaName = names.get(district.opportunity_area ?? '');
      const { title } = answerOf(district, districts, areaName);
      return {
        path: `/data/districts/${district.lad_code}/`,
        title,
        sortedBy: district.lad_name,
        pageTitle: `${title} ${spokenName(district.lad_name)} and the opportunity areas`,
        description: verdictOf(district, areaName).answer,
      };
    }),
  ];
}
