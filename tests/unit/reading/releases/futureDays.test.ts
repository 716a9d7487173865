import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastDay } from '../../../../src/reading/content/lastDay.ts';
import { formatProblem } from '../../../../src/reading/content/problem.ts';
import { futureReleaseProblems } from '../../../../src/reading/releases/futureDays.ts';

const today = Date.parse('2026-12-01T12:00:00Z');
let root = '';
const told = (...days: string[]): string[] => {
  const entries = days.map((day, index) => `## 1.0.${days.length - index} – ${day}\n\n- One.\n`);
  writeFileSync(join(root, 'data/CHANGELOG.md'), entries.join('\n'));
  return futureReleaseProblems(root, lastDay(root, today)).map(formatProblem);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'releases-'));
  mkdirSync(join(root, 'data'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('a version that was released on a day to come is told at its line', () => {
  expect(told('2027-01-03', '2026-11-23')).toEqual([
    'data/CHANGELOG.md:1:1: found "2027-01-03" for version 1.0.2, which lies in the future; write the day of its release',
  ]);
});

test('a version of today is sound, and tomorrow’s where the day has begun there', () => {
  expect(told('2026-12-02', '2026-11-23')).toEqual([]);
});

test('nothing is told where the clock stands before the releases: then it is the clock that is wrong', () => {
  expect(told('2027-01-03', '2027-01-02')).toEqual([]);
  expect(told('2027-01-03')).toEqual([]);
});
