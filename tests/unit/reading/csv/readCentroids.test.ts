import { describe, expect, it } from 'vitest';
import { readCentroids } from '../../../../src/reading/csv/readCentroids.ts';

const header = 'lad_code,longitude,latitude\n';
const read = (text: string, codes = ['E06000001']) =>
  readCentroids('c.csv', [new TextEncoder().encode(text)], new Set(codes));

describe('the middles of the districts', () => {
  it('are read by code', () => {
    expect(read(`${header}E06000001,-1.27,54.67\n`).get('E06000001')).toEqual({
      lad_code: 'E06000001',
      longitude: -1.27,
      latitude: 54.67,
    });
  });

  it.each([
    ['a wrong header', 'code,x,y\n', 'c.csv:1:1: found columns "code,x,y"'],
    ['a cell too many', `${header}E06000001,1,52,3\n`, 'c.csv:2:1: found 4 cells, a row has 3'],
    ['no number', `${header}E06000001,east,52\n`, 'c.csv:2:11: longitude:'],
    ['a place outside England', `${header}E06000001,1,60\n`, 'c.csv:2:13: latitude:'],
    [
      'a district twice',
      `${header}E06000001,1,52\nE06000001,1,52\n`,
      'c.csv:3:1: lad_code: found "E06000001" a second',
    ],
    [
      'an unknown district',
      `${header}E06000001,1,52\nE06000009,1,52\n`,
      'c.csv:3:1: lad_code: "E06000009" is not',
    ],
    ['a district without one', header, 'c.csv:1:1: no row for the district E06000001'],
  ])('are refused with %s', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
