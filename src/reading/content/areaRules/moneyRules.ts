import type { Area, MoneyLine } from '../../../schemas/area.ts';
import type { Tell } from './tell.ts';

type Money = Pick<Area, 'money' | 'priorities'>;

/** A sum that the money bar shows must have a number and its years. */
function preferredRules(line: MoneyLine, index: number, tell: Tell): void {
  if (line.preferred !== true) return;
  if (line.gbp === null)
    tell(
      ['money', index, 'gbp'],
      'found null; a sum with "preferred" needs its pounds, such as: gbp: 6000000',
    );
  if (line.covers === undefined)
    tell(
      ['money', index, 'covers'],
      'missing; a sum with "preferred" needs its first and last school year, each by the year it begins: covers: [2017, 2019]',
    );
}

/** Whether two sums are of one kind and the same years: the bar would show the same money twice. */
function isSameMoney(a: MoneyLine, b: MoneyLine): boolean {
  return a.kind === b.kind && a.covers?.join() === b.covers?.join();
}

/** Rules for sums: what the money bar needs, no money shown twice, and priorities that exist. */
export function moneyRules({ money, priorities }: Money, tell: Tell): void {
  const known = priorities.map(({ id }) => id);
  money.forEach((line, index) => {
    preferredRules(line, index, tell);
    const first = money.findIndex(
      (other) => other.preferred === true && other.covers !== undefined && isSameMoney(other, line),
    );
    if (line.preferred === true && first >= 0 && first < index)
      tell(
        ['money', index, 'preferred'],
        `found a second "preferred" sum of kind "${line.kind}" for ${line.covers?.join(' to ') ?? ''} (the first is money.${first}); keep it on one of the two`,
      );
    line.priorities.forEach((priority, p) => {
      if (!known.includes(priority))
        tell(
          ['money', index, 'priorities', p],
          `unknown priority "${priority}", allowed: ${known.join(', ')}`,
        );
    });
  });
}
