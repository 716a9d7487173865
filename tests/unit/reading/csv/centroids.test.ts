import { describe, expect, it } from 'vitest';
import { centroidRules } from '../../../../src/lib/chart/centroidRules.ts';
import { formatProblem } from '../../../../src/reading/content/problem.ts';
import { readTable } from '../../../../src/reading/csv/readTable.ts';
import { centroid } from '../../../../src/schemas/centroid.ts';

const header = 'lad_code,longitude,latitude\n';
const read = (text: string) =>
  readTable('c.csv', Buffer.from(text), centroid, centroidRules(new Set(['E06000001'])));

describe('the middles of the districts', () => {
  it('are read in the order of the file', () => {
    expect(read(`${header}E06000001,-1.27,54.67\n`)).toEqual({
      rows: [{ lad_code: 'E06000001', longitude: -1.27, latitude: 54.67 }],
      problems: [],
    });
  });

  it.each([
    ['a wrong header', 'code,x,y\n', 'c.csv:1:1: found unknown column "code"'],
    ['a cell too many', `${header}E06000001,1,52,3\n`, 'c.csv:2:1: found 4 cells, a row has 3 cells'],
    ['no number', `${header}E06000001,east,52\n`, 'c.csv:2:11: longitude: found "east", allowed: a number'],
    ['a place outside England', `${header}E06000001,1,60\n`, 'c.csv:2:13: latitude: found "60", allowed:'],
    [
      'a district twice',
      `${header}E06000001,1,52\nE06000001,1,52\n`,
      'c.csv:3:1: lad_code: found "E06000001" a second time (first on line 2)',
    ],
    [
      'an unknown district',
      `${header}E06000001,1,52\nE06000009,1,52.1\n`,
      'c.csv:3:1: lad_code: "E06000009" is not a district',
    ],
    [
      'a dot far from all others',
      `${header}E06000001,-1.27,54.67\nE06000009,1.27,54.67\n`,
      'c.csv:2:11: longitude: found a place more than 60 km from every other; west of Greenwich',
    ],
    [
      'two dots on one spot',
      `${header}E06000001,1,52\nE06000009,1,52\n`,
      'found 1, 52 a second time (first on line 2)',
    ],
    ['a district without one', header, 'c.csv:1:1: no row for the district E06000001'],
  ])('are refused with %s', (_, text, message) => {
    expect(read(text).problems.map(formatProblem)[0]).toContain(message);
  });
});
