import type { Measure } from '../../schemas/measure.ts';

type Shown = Pick<Measure, 'unit' | 'decimals'>;

/** A number with a fixed number of decimals and a true minus sign; minus nothing is nothing. */
function fixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', '−');
}

/** A value without its unit, for tables and labels. */
export function showNumber({ decimals }: Shown, value: number): string {
  return fixed(value, decimals);
}

/** A value with its unit, for sentences: "67.5%", "4.3 per 100 pupils", "46.2 points". */
export function showValue(measure: Shown, value: number): string {
  const text = showNumber(measure, value);
  if (measure.unit === 'per cent') return `${text}%`;
  if (measure.unit === 'per 100 pupils') return `${text} per 100 pupils`;
  return measure.unit === 'points per pupil' ? `${text} points` : text;
}

/** A change with its sign, for tables: "+3.4", "−0.2", "0.0". */
export function showChange(measure: Shown, change: number): string {
  const text = showNumber(measure, change);
  return Number(text.replace('−', '-')) > 0 ? `+${text}` : text;
}

/** The size of a change in words: "3.4 points", "0.3 per 100 pupils". */
export function showSize(measure: Shown, change: number): string {
  const text = showNumber(measure, Math.abs(change));
  if (measure.unit === 'per 100 pupils') return `${text} per 100 pupils`;
  return text === '1' ? '1 point' : `${text} points`;
}

/** Whether a change can be seen once it is rounded. */
export function isSeen({ decimals }: Shown, change: number): boolean {
  return Number(change.toFixed(decimals)) !== 0;
}

/** "up 3.4 points", "down 1 point", "no change". */
export function direction(measure: Shown, change: number): string {
  if (!isSeen(measure, change)) return 'no change';
  return `${change > 0 ? 'up' : 'down'} ${showSize(measure, change)}`;
}
