import { ideasOnTheme, ladderCounts, withResult, type IdeaRecord } from '../../lib/ideas/ideas.ts';
import { panelOf, valueRange } from '../../lib/results/panel.ts';
import { measureImage, pageImages, themeImage } from '../../lib/site/previewImages.ts';
import { statuses } from '../../lib/targets/targetStatus.ts';
import {
  columnsDrawing,
  inRows,
  ladderDrawing,
  squareOf,
  squaresDrawing,
} from '../../publishing/preview/findings.ts';
import { measureDrawing } from '../../publishing/preview/measure.ts';
import { allAreas } from '../areas.ts';
import { headOf } from '../everything.ts';
import { allIdeas } from '../ideas.ts';
import { theProgramme } from '../programme.ts';
import { allRegions } from '../regions.ts';
import { allBooks, allVerdicts, areaSeries, othersOf } from '../results.ts';
import { allThemes } from '../themes.ts';
import { lettering, named, type NamedDrawing } from './framed.ts';

/** Each measure: its charts, small. */
export async function measurePreviews(): Promise<NamedDrawing[]> {
  const all = [...(await allBooks()).values()].map(async (book) => {
    const { measure, england } = book;
    const spreads = await othersOf(book);
    const places = (await areaSeries(book)).map(({ series }) => series);
    const range = valueRange([england, ...places], spreads);
    const panels = places.map((series) => panelOf(measure, series, england, spreads, range));
    return named(measureImage(measure), measureDrawing(panels), {
      above: 'Official results',
      name: measure.title,
    });
  });
  return Promise.all(all);
}

function rungs(ideas: readonly IdeaRecord[]): string {
  const counts = ladderCounts(withResult(ideas)).map(({ step, count }) => ({ rung: step.rung, count }));
  return ladderDrawing(counts.filter(({ rung }) => rung > 0));
}

/** Each theme: how strong the evidence of its projects is. */
export async function themePreviews(): Promise<NamedDrawing[]> {
  const ideas = await allIdeas();
  const all = (await allThemes()).map((theme) =>
    named(themeImage(theme), rungs(ideasOnTheme(ideas, theme.id)), {
      above: 'Ideas with evidence',
      name: theme.title,
    }),
  );
  return Promise.all(all);
}

/** The drawings of pages that show a finding, by path. */
async function findings(): Promise<Record<keyof typeof pageImages, string>> {
  const verdicts = [...(await allVerdicts()).values()].map(({ kind }) => kind);
  const judged = verdicts.filter((kind) => kind !== 'cannot be told').sort((a, b) => (a < b ? 1 : -1));
  const stages = (await theProgramme()).money.stages.map(({ total, date }) => ({
    value: total,
    above: `£${total / 1_000_000}m`,
    below: date.slice(0, 4),
  }));
  const lowest = (await allRegions())
    .map(({ lowestSixth }) => lowestSixth.map(({ opportunity_area: area }) => area !== null))
    .sort((a, b) => b.length - a.length);
  return {
    '/targets/': squaresDrawing(inRows(statuses(await allAreas()).map(squareOf), 10)),
    '/ideas/': rungs(await allIdeas()),
    '/results/': squaresDrawing(
      inRows(
        judged.map((kind) => (kind === 'reached' ? 'full' : 'cross')),
        5,
      ),
    ),
    '/programme/money/': columnsDrawing(stages, await lettering()),
    '/methodology/near-misses/': squaresDrawing(
      lowest.map((chosen) => [
        ...chosen.filter(Boolean).map(() => 'chosen' as const),
        ...chosen.filter((is) => !is).map(() => 'ring' as const),
      ]),
    ),
  };
}

/** Pages that show a finding. */
export async function findingPreviews(): Promise<NamedDrawing[]> {
  const all = Object.entries(await findings()).map(async ([path, drawing]) =>
    named(pageImages[path as keyof typeof pageImages], drawing, {
      above: 'An independent record',
      name: (await headOf(path)).title,
    }),
  );
  return Promise.all(all);
}
