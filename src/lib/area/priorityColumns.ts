import type { Outcome } from '../../schemas/area.ts';
import type { Action, Priority } from '../../schemas/priority.ts';

/** How the four blocks of a priority share two columns; the names are classes of the stylesheet. */
export type ColumnPlan = 'aims-alone' | `${'aims' | 'results'}-longer${'' | ' money-left'}`;

/** Height of the four blocks in lines, about. */
export interface BlockLines {
  aims: number;
  results: number;
  actions: number;
  money: number;
}

/** Letters in a line of a column at 1280 px. */
const lineLength = 58;

/** Lines that texts take, each on lines of its own, with a gap of half a line. */
function linesOf(texts: readonly (string | null | undefined)[]): number {
  const written = texts.filter((text) => text !== null && text !== undefined);
  return written.reduce((sum, text) => sum + Math.ceil(text.length / lineLength) + 0.5, 0);
}

/** About how many lines each block takes, from the words that it shows. */
export function blockLines(
  { aim, targets, targetsNotFound }: Pick<Priority, 'aim' | 'targets' | 'targetsNotFound'>,
  cards: readonly Outcome[],
  links: readonly Outcome[],
  actions: readonly Action[],
  money: readonly { amount: string; what: string }[],
): BlockLines {
  const target = targets.flatMap(({ measure, value, deadline, baseline, caveat, note, outcome }) => [
    [measure, value, deadline, caveat, note].join(' '),
    baseline,
    ...outcome.map(({ text, caveat: weak }) => [text, weak].join(' ')),
    'What we could not find',
  ]);
  const card = cards.flatMap(({ idea }) => [
    idea?.result,
    `${idea?.name ?? ''} ${idea?.resultOf ?? ''}`,
    'Evidence',
    idea?.weakness,
    idea?.lasted?.text,
  ]);
  return {
    aims: linesOf([aim.text, targetsNotFound?.why, ...target]),
    results: linesOf([...card, ...links.map(({ title, kind }) => title + kind)]) + 1,
    actions:
      linesOf(
        actions.map(({ text, partners, money: sum, when, caveat }) =>
          [text, ...partners, sum, when, caveat].join(' '),
        ),
      ) + 3,
    money: linesOf(money.map(({ amount, what }) => `${amount} ${what} (in some year)`)) + 3,
  };
}

/** The plan by which the taller of the two columns is lowest; of equals the first. */
export function columnPlan({ aims, results, actions, money }: BlockLines): ColumnPlan {
  const longer = aims >= results ? 'aims-longer' : 'results-longer';
  const plans: [ColumnPlan, number][] = [
    [longer, Math.max(aims + actions, results + money)],
    [`${longer} money-left`, Math.max(aims + money, results + actions)],
    ['aims-alone', Math.max(aims, results + actions + money)],
  ];
  return plans.reduce((best, plan) => (plan[1] < best[1] ? plan : best))[0];
}
