import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Measure } from '../../schemas/measure.ts';
import type { Spread } from './others.ts';
import { breaksOf, linePieces, type Point, type Series } from './series.ts';
import { showNumber } from './words.ts';
import { programmeYears, yearEnd } from './years.ts';

/** Size of one small chart, in units of the drawing. */
export const panelSize = { width: 320, height: 200 } as const;
/** The field of its lines; to the right of it stand the labels, the longest of which is "County" with a value. */
export const panelBox = { left: 34, right: 222, top: 22, bottom: 178 } as const;
const rowGap = 15;

/** The line of one place, in pieces, with a mark for each figure. */
interface PanelLine {
  d: string;
  marks: { x: number; y: number }[];
  label: { y: number; text: string };
}

/** Everything that is drawn in one small chart. */
export interface Panel {
  ticks: { y: number; text: string }[];
  years: { x: number; text: string }[];
  plans: { x: number; width: number };
  breaks: { x: number; why: string }[];
  band: string;
  place: PanelLine;
  england: PanelLine;
}

/** The lowest and highest value to draw, one scale for all charts of a page. */
export function valueRange(all: readonly Series[], spreads: readonly Spread[] = []): [number, number] {
  const values = [
    ...all.flatMap(({ points }) => points.map(({ value }) => value)),
    ...spreads.flatMap(({ low, high }) => [low, high]),
  ];
  const [low = 0, high = 1] = extent(values);
  const [from = low, to = high] = scaleLinear([low, high], [0, 1]).nice(4).domain();
  return [from, to];
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Lays out one small chart: a place and England by year, the middle half of other districts behind them. */
export function panelOf(
  measure: Measure,
  place: Series,
  england: Series,
  spreads: readonly Spread[],
  range: readonly [number, number],
): Panel {
  const [first, last] = [yearEnd(measure.first_year), yearEnd(measure.last_year)];
  const toX = scaleLinear([first, last], [panelBox.left + 8, panelBox.right - 8]);
  const toY = scaleLinear(range, [panelBox.bottom, panelBox.top + 8]);
  const x = (year: string): number => round(toX(yearEnd(year)));
  const y = (value: number): number => round(toY(value));
  const half = (toX(first + 1) - toX(first)) / 2;
  const draw = line<Point>(
    ({ year }) => x(year),
    ({ value }) => y(value),
  ).digits(1);
  const lineOf = ({ points }: Series): Omit<PanelLine, 'label'> => ({
    d: linePieces(measure, points)
      .filter((piece) => piece.length > 1)
      .map((piece) => draw(piece) ?? '')
      .join(''),
    marks: points.map(({ year, value }) => ({ x: x(year), y: y(value) })),
  });
  const band = area<Point & Spread>(
    ({ year }) => x(year),
    ({ low }) => y(low),
    ({ high }) => y(high),
  ).digits(1);
  const bandPoints = spreads.map((spread) => ({ ...spread, value: spread.median, pupils: null }));
  const labelOf = ({ points }: Series, name: string): { y: number; text: string } => {
    const end = points.at(-1);
    return end
      ? { y: y(end.value), text: `${name} ${showNumber(measure, end.value)}` }
      : { y: panelBox.bottom, text: name };
  };
  const own = labelOf(place, 'Here');
  const other = labelOf(england, 'England');
  const apart = rowGap - Math.abs(own.y - other.y);
  if (apart > 0) {
    const up = own.y <= other.y ? own : other;
    const down = up === own ? other : own;
    up.y = round(up.y - apart / 2);
    down.y = round(up.y + rowGap);
  }
  const end = yearEnd(programmeYears.last) + 0.5;
  const start = yearEnd(programmeYears.first) - 0.5;
  const left = round(toX(Math.max(start, first - 0.5)));
  const right = Math.min(round(toX(Math.min(end, last + 0.5))), panelBox.right);
  return {
    ticks: toY.ticks(4).map((value) => ({
      y: y(value),
      text: showNumber({ ...measure, decimals: Number.isInteger(value) ? 0 : measure.decimals }, value),
    })),
    years: [...new Set([measure.first_year, measure.last_year])].map((year) => ({ x: x(year), text: year })),
    plans: { x: left, width: round(right - left) },
    breaks: breaksOf(measure)
      .filter(({ year }) => year > measure.first_year)
      .map(({ year, why }) => ({ x: round(x(year) - half), why })),
    band: linePieces(measure, bandPoints)
      .map((piece) => band(piece as (Point & Spread)[]) ?? '')
      .join(''),
    place: { ...lineOf(place), label: own },
    england: { ...lineOf(england), label: other },
  };
}
