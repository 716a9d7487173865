/** Where a date stands, in years: 2017-07 as 2017.5. A year alone stands at its middle, a month at its middle. */
export function yearOf(date: string): number {
  const [year = '0', month, day] = date.split('-').map(Number);
  if (month === undefined) return Number(year) + 0.5;
  return Number(year) + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}

/** A drawing of dates on a line: dots that stand in one place are stacked. */
export interface YearStrip {
  width: number;
  height: number;
  dots: { x: number; y: number; strong: boolean }[];
  years: { year: number; x: number }[];
}

const width = 720;
const step = 11;

/** Lays out dots for dates, oldest first; money and plans are strong. Whole units, so that output stays short. */
export function yearStrip(events: readonly { date: string; kind: string }[]): YearStrip {
  const at = events.map((event) => yearOf(event.date));
  const first = Math.floor(Math.min(...at));
  const last = Math.ceil(Math.max(...at) + 0.05);
  const scale = (year: number): number => Math.round(((year - first) / (last - first)) * (width - 12)) + 6;
  const columns = new Map<number, number>();
  const places = at.map((year) => {
    const column = Math.round(scale(year) / step);
    const row = columns.get(column) ?? 0;
    columns.set(column, row + 1);
    return { x: column * step, row };
  });
  const height = 40 + step * Math.max(1, ...columns.values());
  const dots = places.map(({ x, row }, index) => ({
    x,
    y: height - 34 - row * step,
    strong: ['announcement', 'plan', 'end'].includes(events[index]?.kind ?? ''),
  }));
  const years = Array.from({ length: last - first }, (_, index) => ({
    year: first + index,
    x: scale(first + index),
  }));
  return { width, height, dots, years };
}
