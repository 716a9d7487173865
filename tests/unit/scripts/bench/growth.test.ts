import { describe, expect, it } from 'vitest';
import { growthTable } from '../../../../scripts/bench/growth.ts';
import { stepsOf } from '../../../../scripts/bench/steps.ts';

describe('what one more costs', () => {
  it('is the time of the larger build beyond that without, and is held against the smallest of its kind', () => {
    const table = growthTable([
      { name: 'few', kind: 'areas', added: 100, cpu: 30, without: 20 },
      { name: 'one', kind: 'sources', added: 10, cpu: 21, without: 20 },
      { name: 'many', kind: 'areas', added: 1000, cpu: 170, without: 20 },
    ]);
    expect(table.split('\n').slice(2)).toEqual([
      '| few | 100 | 100.0 |  |',
      '| one | 10 | 100.0 |  |',
      '| many | 1000 | 150.0 | 1.50 |',
    ]);
  });
});

describe('the steps of a build', () => {
  it('are read from its log, the longest first', () => {
    const log = [
      '10:56:32 [build] ✓ Completed in 950ms.',
      '10:56:37 [vite] ✓ built in 4.81s',
      '10:56:50   ├─ /updates/index.html (+18ms) ',
      '10:56:50 ✓ Completed in 12.67s.',
      '10:56:50 [build] ✓ Completed in 17.78s.',
      '10:57:00 [finished-site] search index and Markdown twins (3111 ms)',
    ].join('\n');
    expect(stepsOf(log)).toEqual([
      { name: 'pages made', ms: 12_670 },
      { name: 'modules bundled', ms: 4810 },
      { name: 'search index and Markdown twins', ms: 3111 },
      { name: 'content checked and read', ms: 950 },
    ]);
  });
});
