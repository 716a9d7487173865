import { describe, expect, test } from 'vitest';
import { isNewer, readChangelog } from '../../../../src/reading/releases/changelog.ts';

const read = (text: string) => readChangelog('data/CHANGELOG.md', text);
const faults = (text: string): string[] =>
  read(text).problems.map(({ line, message }) => `${line}: ${message}`);

describe('the change log', () => {
  test('gives each version with its day and its changes, lines that run on joined', () => {
    expect(read('# Changes\n\nWords.\n\n## 1.0.1 – 2026-12-01\n\n- One\n  more.\n- Two.\n').releases).toEqual(
      [{ version: '1.0.1', date: '2026-12-01', changes: ['One more.', 'Two.'], line: 5 }],
    );
  });

  test('says how a heading must look', () => {
    expect(faults('## 1.0 - 2026-12-01\n\n- One.\n')[0]).toContain(
      '1: found "## 1.0 - 2026-12-01", allowed:',
    );
  });

  test('wants the newest version first', () => {
    expect(faults('## 1.0.0 – 2026-11-23\n- One.\n## 1.0.1 – 2026-12-01\n- Two.\n')).toEqual([
      '3: found version 1.0.1 below 1.0.0; the newest version comes first',
      '3: found day 2026-12-01 below 2026-11-23; the newest version comes first',
    ]);
  });

  test('wants at least one version and at least one change in each', () => {
    expect(faults('# Changes\n')).toEqual(['1: names no version; add one like "## 1.0.0 – 2026-11-23"']);
    expect(faults('## 1.0.0 – 2026-11-23\n')).toEqual(['1: version 1.0.0 says no change']);
  });

  test('compares versions number by number', () => {
    expect(isNewer('1.10.0', '1.9.0')).toBe(true);
    expect(isNewer('1.0.0', '1.0.0')).toBe(false);
    expect(isNewer('1.9.9', '2.0.0')).toBe(false);
  });
});
