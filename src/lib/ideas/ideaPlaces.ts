import type { AreaRecord } from '../area/areaRecord.ts';
import { themeSections } from '../themes/themeSections.ts';
import { ladder } from '../../schemas/evidence.ts';
import { allIdeas, ideasOnTheme, type IdeaRecord, withResult } from './ideas.ts';

/** Place of a project in a list of ideas. */
export function ideaPlace({ area, outcome }: Pick<IdeaRecord, 'area' | 'outcome'>): string {
  return `${area.id}-${outcome.id}`;
}

/** Place of a rung of the ladder on the page of all ideas. */
export function rungPlace(rung: number): string {
  return `rung-${rung}`;
}

/** Every place of the page of all ideas that a link may name. */
export function ideasPlaces(areas: readonly AreaRecord[]): string[] {
  const shown = withResult(allIdeas(areas));
  const rungs = ladder.filter((step) => shown.some(({ rung }) => rung === step.rung));
  return [...rungs.map(({ rung }) => rungPlace(rung)), ...shown.map(ideaPlace), 'unmeasured', 'rule'];
}

/** Every place of a theme's page that a link may name. */
export function themePlaces(areas: readonly AreaRecord[], theme: string): string[] {
  const ideas = withResult(ideasOnTheme(allIdeas(areas), theme));
  return [...themeSections(areas, theme).map(({ id }) => id), ...ideas.map(ideaPlace)];
}
