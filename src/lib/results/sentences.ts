import type { Measure } from '../../schemas/measure.ts';
import type { Change } from './change.ts';
import type { Spread } from './others.ts';
import type { Series } from './series.ts';
import { direction, isSeen, showSize, showValue } from './words.ts';

/** What a place did between two figures, beside England: values and sums only, never a cause. */
export function changeSentence(measure: Measure, label: string, change: Change): string {
  const { start, latest, england, better } = change;
  const own = `${label}: ${showValue(measure, start.value)} in ${start.year} and ${showValue(measure, latest.value)} in ${latest.year}, ${direction(measure, change.change)}.`;
  if (!england || better === undefined) return own;
  const beside = `England: ${showValue(measure, england.start)} and ${showValue(measure, england.latest)}, ${direction(measure, england.change)}.`;
  const sum = isSeen(measure, better)
    ? `The change was ${showSize(measure, better)} ${better > 0 ? 'better' : 'worse'} than England’s.`
    : 'The change was the same as England’s.';
  return `${own} ${beside} ${sum}`;
}

/** The last figure of a place alone, where no two can be compared. */
export function lastSentence(measure: Measure, label: string, { points }: Series, england: Series): string {
  const last = points.at(-1);
  if (last === undefined) return `${label}: we found no figure.`;
  const beside = england.points.find(({ year }) => year === last.year);
  const other = beside ? `, England: ${showValue(measure, beside.value)}` : '';
  return `${label}: ${showValue(measure, last.value)} in ${last.year}${other}. There is no other figure to compare it with.`;
}

/** The years that the figures of this site cover: later ones, or earlier, can exist elsewhere. */
export function spanSentence({ first_year, last_year }: Measure): string {
  return `The figures that we could find are for ${first_year} to ${last_year}.`;
}

/** How many places did better and worse than England between the two figures of each, and between which years. */
export function tallySentence(measure: Measure, changes: readonly Change[]): string {
  const compared = changes.flatMap(({ start, latest, better }) =>
    better === undefined ? [] : [{ better, years: `Between ${start.year} and ${latest.year}` }],
  );
  const count = (test: (better: number) => boolean): number =>
    compared.filter(({ better }) => test(better)).length;
  const up = count((better) => better > 0 && isSeen(measure, better));
  const down = count((better) => better < 0 && isSeen(measure, better));
  const same = compared.length - up - down;
  const rest = same > 0 ? `, ${same} changed by the same` : '';
  const [years, ...others] = new Set(compared.map((change) => change.years));
  const when =
    others.length > 0 || !years ? 'Between the first and the last year that can be compared' : years;
  return `${when}, ${up} of ${compared.length} places improved more than England or worsened less, ${down} improved less or worsened more${rest}.`;
}

/** How the other districts of the lowest sixth stood in a year. */
export function spreadSentence(measure: Measure, { year, low, median, high, districts }: Spread): string {
  return `In ${year} the median (the middle value) of the ${districts} other districts of the lowest sixth with a figure was ${showValue(measure, median)}; half of them were between ${showValue(measure, low)} and ${showValue(measure, high)}.`;
}

/** How many children a figure is about, and what one child weighs. */
export function pupilsSentence({ name, points }: Series): string | undefined {
  const last = points.findLast(({ pupils }) => pupils !== null);
  if (last?.pupils === undefined || last.pupils === null) return undefined;
  const weight = (100 / last.pupils).toFixed(2);
  return `${name} had ${String(last.pupils).replace(/\B(?=(\d{3})+$)/g, ',')} children of that age in ${last.year}: one child is ${weight} points.`;
}
