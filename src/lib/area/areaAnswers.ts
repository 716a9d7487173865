import type { Area, MoneyLine, NeedFigure, Outcome } from '../../schemas/area.ts';
import type { Action, Priority } from '../../schemas/priority.ts';
import { lowerRung } from '../ideas/ideas.ts';

/** A figure of need that the chart can draw: a share of the area beside the share that it is compared with. */
export interface ChartedNeed extends NeedFigure {
  short: string;
  figure: number;
  against: NonNullable<NeedFigure['against']>;
}

/** The figures of need that the chart can draw, in the order of the record. */
export function chartedNeed(need: readonly NeedFigure[]): ChartedNeed[] {
  return need.filter(
    (row): row is ChartedNeed =>
      row.short !== undefined &&
      row.figure !== undefined &&
      row.against !== undefined &&
      row.unit === 'percent',
  );
}

/** The sums that the money bar shows, one for its years, in order of time. */
export function preferredMoney(money: readonly MoneyLine[]): (MoneyLine & { gbp: number })[] {
  return money
    .filter((line): line is MoneyLine & { gbp: number } => line.preferred === true && line.gbp !== null)
    .sort((a, b) => (a.covers?.[0] ?? 0) - (b.covers?.[0] ?? 0) || b.gbp - a.gbp);
}

/** School years in words: [2017, 2019] as "2017/18 to 2019/20". */
export function schoolYears([first, last]: readonly [number, number]): string {
  const year = (start: number): string => `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
  return first === last ? year(first) : `${year(first)} to ${year(last)}`;
}

/** So many letters of actions stand open under a priority, where there is more than one. */
const openLetters = 380;

/** Actions of a priority: those that are shown, at most three and two where they are long, and those that unfold. */
export function actionsOf(priority: Priority): { shown: Action[]; more: Action[] } {
  const main = priority.actions.filter((action) => action.main);
  const first = (main.length > 0 ? main : priority.actions).slice(0, 3);
  const letters = first.reduce((sum, { text, caveat = '' }) => sum + text.length + caveat.length, 0);
  const shown = letters > openLetters ? first.slice(0, 2) : first;
  return { shown, more: priority.actions.filter((action) => !shown.includes(action)) };
}

/** What came of one priority: results with their strength, strongest first, and what else is on record. */
export interface PriorityOutcomes {
  results: Outcome[];
  others: Outcome[];
}

const hasResult = (outcome: Outcome): boolean => (outcome.idea?.result ?? null) !== null;

const strength = ({ grades }: Outcome): number => {
  const rung = grades === undefined ? 'none' : lowerRung(grades);
  return rung === 'none' ? -1 : rung;
};

/** Splits outcomes into results of projects, strongest evidence first, and the others. */
export function splitOutcomes(outcomes: readonly Outcome[]): PriorityOutcomes {
  return {
    results: outcomes.filter(hasResult).sort((a, b) => strength(b) - strength(a)),
    others: outcomes.filter((outcome) => !hasResult(outcome)),
  };
}

/**
 * Every outcome under the first priority that it names; what names none, or none of the plan, stands under `rest`. An
 * outcome stands once on a page, as its anchor can.
 */
export function outcomesByPriority(area: Area): { of: Map<string, Outcome[]>; rest: Outcome[] } {
  const of = new Map(area.priorities.map(({ id }): [string, Outcome[]] => [id, []]));
  const rest: Outcome[] = [];
  for (const outcome of area.outcomes) {
    const home = outcome.priorities.map((id) => of.get(id)).find((list) => list !== undefined);
    (home ?? rest).push(outcome);
  }
  return { of, rest };
}

/** Sums of money that the record ties to a priority. */
export function moneyOf(area: Area, priority: string): MoneyLine[] {
  return area.money.filter(({ priorities }) => priorities.includes(priority));
}
