import type { Idea, Outcome } from '../../schemas/area.ts';
import { ladder, type LadderStep, type Rung } from '../../schemas/evidence.ts';
import type { AreaRecord } from '../area/areaRecord.ts';

/** One project of one area, with the record that tells of it and the rung on which its evidence stands. */
export interface IdeaRecord {
  area: AreaRecord;
  outcome: Outcome;
  idea: Idea;
  rung: Rung;
}

/** One evaluation of an area or of its work, with its rung. */
export interface EvaluationRecord {
  area: AreaRecord;
  outcome: Outcome;
  rung: Rung;
}

/** Height of a rung as a number: no result and no evaluation stands below the lowest. */
const height = (rung: Rung): number => (rung === 'none' ? -1 : rung);

/** Where two readers differ, the lower rung stands. */
export function lowerRung([first, second]: readonly [Rung, Rung]): Rung {
  return height(first) <= height(second) ? first : second;
}

/** The step of the ladder on a rung; undefined for `none`. */
export function ladderStep(rung: Rung): LadderStep | undefined {
  return ladder.find((step) => step.rung === rung);
}

function byStrength(a: IdeaRecord, b: IdeaRecord): number {
  const people = (record: IdeaRecord): number => record.idea.people?.number ?? 0;
  return height(b.rung) - height(a.rung) || people(b) - people(a) || (a.idea.name < b.idea.name ? -1 : 1);
}

/**
 * Every project of the areas: strongest evidence first, then by number of people, then A to Z. A record with an idea
 * and no grades throws, as nobody could tell where it stands.
 */
export function allIdeas(areas: readonly AreaRecord[]): IdeaRecord[] {
  return areas
    .flatMap((area) =>
      area.data.outcomes.flatMap((outcome) => {
        if (outcome.idea === undefined) return [];
        if (outcome.grades === undefined)
          throw new Error(`${area.id}, ${outcome.id}: an idea without grades`);
        return [{ area, outcome, idea: outcome.idea, rung: lowerRung(outcome.grades) }];
      }),
    )
    .sort(byStrength);
}

/** Projects with a result on a rung of 1 or more, in the order given. */
export function withResult(ideas: readonly IdeaRecord[]): IdeaRecord[] {
  return ideas.filter(({ idea, rung }) => idea.result !== null && height(rung) >= 1);
}

/** From this rung on a result is set against others by a trial or an outside study. */
const comparedFrom = 4;

/** How many results rest on a comparison, and what the others can show; for one result or more. */
export function weighSentence(ideas: readonly IdeaRecord[]): string {
  const compared = ideas.filter(({ rung }) => height(rung) >= comparedFrom).length;
  const rests = 'on a trial or an outside study with a comparison';
  if (ideas.length === 1)
    return compared === 1
      ? `The one result rests ${rests}.`
      : `The one result does not rest ${rests}: it shows what was counted or said, not what the work changed.`;
  if (compared === ideas.length) return `All ${ideas.length} results rest ${rests}.`;
  const [which, others] = compared === 0 ? ['None', 'they show'] : [String(compared), 'the others show'];
  return `${which} of the ${ideas.length} results ${compared > 1 ? 'rest' : 'rests'} ${rests}: ${others} what was counted or said, not what the work changed.`;
}

/** Projects of which no result is known, or whose evaluation we could not read, A to Z by area and name. */
export function withoutResult(ideas: readonly IdeaRecord[]): IdeaRecord[] {
  const shown = new Set(withResult(ideas));
  return ideas
    .filter((record) => !shown.has(record))
    .sort((a, b) => (a.area.data.name + a.idea.name < b.area.data.name + b.idea.name ? -1 : 1));
}

/** Evaluations that are no idea themselves, by area A to Z, in the order of each area's record. */
export function areaEvaluations(areas: readonly AreaRecord[]): EvaluationRecord[] {
  return areas.flatMap((area) =>
    area.data.outcomes.flatMap((outcome) =>
      outcome.kind === 'evaluation' && outcome.idea === undefined && outcome.grades !== undefined
        ? [{ area, outcome, rung: lowerRung(outcome.grades) }]
        : [],
    ),
  );
}

/** How many of the ideas stand on each rung of the ladder, strongest first; rungs without any count 0. */
export function ladderCounts(ideas: readonly IdeaRecord[]): { step: LadderStep; count: number }[] {
  return ladder.map((step) => ({ step, count: ideas.filter(({ rung }) => rung === step.rung).length }));
}

/** The ideas on a theme, in the order given. */
export function ideasOnTheme(ideas: readonly IdeaRecord[], theme: string): IdeaRecord[] {
  return ideas.filter(({ outcome }) => outcome.themes.includes(theme));
}
