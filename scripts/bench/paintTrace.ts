/** One event of a trace of Chromium, as far as the measure needs it. Times are in microseconds. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** When it began. */
  ts: number;
  /** Processor time that its thread spent in it; absent for marks. */
  tdur?: number;
  args?: { data?: { documentLoaderURL?: string } };
}

/** What the trace calls each kind of work, and what the bench calls it. */
const kinds = {
  all: ['RunTask'],
  parse: ['ParseHTML'],
  style: ['UpdateLayoutTree'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit'],
} as const;

/** Milliseconds of processor time of a page's main thread before its first contentful paint, in all and of each kind. */
export type PaintCost = Record<keyof typeof kinds, number>;

/**
 * What a page's main thread did between the start of the navigation and the first contentful paint. Processor time, not
 * time that passed: a busy machine changes it little. `url`: the page's, for the empty pages before and after have marks
 * of their own. Throws where the trace lacks one of the two marks.
 */
export function paintCost(events: readonly TraceEvent[], url: string): PaintCost {
  const started = events.find(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === url,
  );
  if (started === undefined) throw new Error(`the trace holds no navigationStart of ${url}`);
  const painted = events.find(
    ({ name, pid, ts }) => name === 'firstContentfulPaint' && pid === started.pid && ts > started.ts,
  );
  if (painted === undefined) throw new Error(`the trace holds no firstContentfulPaint of ${url}`);
  const before = events.filter(
    ({ pid, tid, ts }) => pid === painted.pid && tid === painted.tid && ts >= started.ts && ts <= painted.ts,
  );
  const sum = (names: readonly string[]): number =>
    before.reduce((total, { name, tdur = 0 }) => total + (names.includes(name) ? tdur : 0), 0) / 1000;
  const entries = Object.entries(kinds).map(([kind, names]) => [kind, sum(names)]);
  return Object.fromEntries(entries) as PaintCost;
}
