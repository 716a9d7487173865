import { describe, expect, it } from 'vitest';
import { paintCost, type TraceEvent } from '../../../../scripts/bench/paintTrace.ts';

const url = 'http://localhost/';
const main = { pid: 1, tid: 2 };
const trace: TraceEvent[] = [
  { ...main, name: 'RunTask', ts: 10, tdur: 9000 },
  { ...main, name: 'navigationStart', ts: 20, args: { data: { documentLoaderURL: url } } },
  { ...main, name: 'navigationStart', ts: 25, args: { data: { documentLoaderURL: '' } } },
  { ...main, name: 'RunTask', ts: 30, tdur: 7000 },
  { ...main, name: 'Layout', ts: 31, tdur: 2000 },
  { ...main, tid: 3, name: 'RunTask', ts: 32, tdur: 5000 },
  { pid: 4, tid: 2, name: 'RunTask', ts: 33, tdur: 5000 },
  { ...main, name: 'firstContentfulPaint', ts: 40 },
  { ...main, name: 'RunTask', ts: 50, tdur: 3000 },
  { ...main, name: 'firstContentfulPaint', ts: 60 },
];

describe('the work before the first paint', () => {
  it('is what the main thread did between the start of the navigation and the paint', () => {
    expect(paintCost(trace, url)).toEqual({ all: 7, parse: 0, style: 0, layout: 2, paint: 0 });
  });

  it('is unknown where nothing was painted or no navigation began', () => {
    expect(() => paintCost(trace.slice(0, 5), url)).toThrow('no firstContentfulPaint');
    expect(() => paintCost(trace.slice(2), url)).toThrow('no navigationStart');
  });
});
