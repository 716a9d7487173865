import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureRules } from '../../../../src/lib/results/measureRules.ts';
import { resultRules } from '../../../../src/lib/results/resultRules.ts';
import { targetCheckRules } from '../../../../src/lib/results/targetCheckRules.ts';
import { areaSlugs } from '../../../../src/reading/content/areaSlugs.ts';
import { areaTargets } from '../../../../src/reading/content/areaTargets.ts';
import { readTable } from '../../../../src/reading/csv/readTable.ts';
import { soundRows } from '../../../../src/reading/csv/siteTables.ts';
import { measure } from '../../../../src/schemas/measure.ts';
import { result } from '../../../../src/schemas/result.ts';
import { targetCheck } from '../../../../src/schemas/targetCheck.ts';

const measures = soundRows('.', 'data/measures.csv');
const known = { measures, districts: soundRows('.', 'data/selection-data.csv'), areas: areaSlugs('.') };
const figures = new Map(
  soundRows('.', 'data/results.csv').map((row) => [`${row.measure} ${row.place}`, row.area]),
);
const forChecks = { measures, figures, ...areaTargets('.') };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function faultsOf(
  file: 'measures' | 'results' | 'target-checks',
  change: (text: string) => string,
): string[] {
  const before = readFileSync(`data/${file}.csv`, 'utf8');
  const text = change(before);
  expect(text).not.toBe(before);
  const read =
    file === 'measures'
      ? readTable('m', bytes(text), measure, measureRules(new Set(measures.map((row) => row.source))))
      : file === 'results'
        ? readTable('r', bytes(text), result, resultRules(known))
        : readTable('t', bytes(text), targetCheck, targetCheckRules(forChecks));
  return read.problems.map(({ line, message }) => `${line}: ${message}`);
}

describe('results.csv is refused with', () => {
  const first = 'good-level-of-development,E92000001,England,England,,,2013/14,60.37,639390';
  it.each([
    [
      'an unknown measure',
      'nonsense,E92000001,England,England,,,2013/14,60.37,639390',
      'unknown measure "nonsense"',
    ],
    ['a year out of range', first.replace('2013/14', '2009/10'), 'goes from 2013/14 to 2018/19'],
    ['a year that is none', first.replace('2013/14', '2013/15'), 'must be an academic year'],
    ['a value above the unit', first.replace('60.37', '160.37'), 'allowed: 0 to 100'],
    ['a value that is no number', first.replace('60.37', 'c'), 'allowed: a number'],
    [
      'a code of another kind',
      first.replace('E92000001', 'E06000009'),
      'not the code of a place of kind "England"',
    ],
    ['coverage without an area', first.replace('England,,,', 'England,,whole,'), 'if, and only if, area is'],
    ['an unknown area', first.replace('England,,,', 'England,atlantis,whole,'), 'unknown area "atlantis"'],
    ['no children', first.replace('639390', '0'), 'pupils'],
    ['a row twice', `${first}\n${first}`, 'second time'],
  ])('%s', (_, row, message) => {
    const faults = faultsOf('results', (text) => text.replace(first, row));
    expect(faults.some((fault) => /^[23]: /.test(fault) && fault.includes(message))).toBe(true);
  });

  it('a figure in a year without results', () => {
    const faults = faultsOf('results', (text) =>
      text.replace(/(key-stage-2,E92000001.*),2021\/22,/, '$1,2019/20,'),
    );
    expect(faults.join()).toContain('has no results of "key-stage-2"');
  });

  it('another name than the selection data', () => {
    const faults = faultsOf('results', (text) => text.replace(/,Blackpool,district/, ',Blackpol,district'));
    expect(faults.join()).toContain('calls E06000009 "Blackpool"');
  });

  it.each<[string, string | RegExp, string, string]>([
    ['a share in place of per cent', ',60.37,', ',0.6037,', '2: value: found 0.6037, but half of the values'],
    [
      'a part of an area called the whole',
      /(,fenland-and-east-cambridgeshire),part,/,
      '$1,whole,',
      'coverage: found "whole", must be "part": "fenland-and-east-cambridgeshire" has E07000009, E07000010',
    ],
    [
      'a county of another area',
      /(phonics,E10000020,Norfolk,authority),norwich,/,
      '$1,ipswich,',
      'area: found "ipswich", whose districts do not lie in Norfolk; correct area or place',
    ],
    [
      'a measure without England',
      /^key-stage-2,E92000001.*,2021\/22,.*\n/m,
      '',
      'no row of "key-stage-2" for England in 2021/22; add it, or correct the years in measures.csv',
    ],
    ['no row of a measure', /^phonics,.*\n/gm, '', 'no row of "phonics" for England in 2015/16, '],
    [
      'two names for one place',
      /(phonics,E10000020),Norfolk,/,
      '$1,Norfolks,',
      'calls E10000020 "Norfolk"; use one name',
    ],
    ['a name in markup', /(phonics,E10000020),Norfolk,/, '$1,<b>Norfolk</b>,', 'signs of markup'],
  ])('%s', (_, from, to, message) => {
    expect(faultsOf('results', (text) => text.replace(from, to)).join('\n')).toContain(message);
  });

  it('rows out of order', () => {
    const faults = faultsOf('results', (text) => {
      const lines = text.split('\n');
      return [lines[0], lines[2], lines[1], ...lines.slice(3)].join('\n');
    });
    expect(faults.join()).toContain('out of order');
  });
});

describe('measures.csv is refused with', () => {
  it.each([
    ['years the wrong way round', '2013/14,2018/19', '2018/19,2013/14', 'before the first year'],
    ['a break out of range', '2021/22: the early', '2031/32: the early', 'allowed: years after'],
    ['a gap out of range', '2019/20;2020/21', '2009/10;2020/21', 'allowed: years after'],
    ['an unknown source', ',dfe-phonics', ',nowhere', 'unknown source "nowhere"'],
    ['an unknown unit', 'per cent', 'percent', 'allowed: one of'],
    [
      'an address of code',
      /https:[^,]*explore-local[^,]*/,
      'javascript:alert(1)',
      'must be an http or https',
    ],
    ['an address with a password', 'https://www.ons', 'https://a:b@www.ons', 'must be a whole http or https'],
  ])('%s', (_, from, to, message) => {
    expect(faultsOf('measures', (text) => text.replace(from, to)).join()).toContain(message);
  });
});

describe('target-checks.csv is refused with', () => {
  it.each([
    [
      'an unknown target',
      /^derby,priority-1,target-1,/m,
      'derby,priority-1,target-9,',
      'no row for the target "derby priority-1 target-1"',
    ],
    ['a rule without a place', /,E06000015,above England/, ',,above England', 'must be filled all three'],
    [
      'a reason beside a rule',
      /(above England,,,2020\/21),,/,
      '$1,no official measure here,',
      'if, and only if',
    ],
    ['no threshold', /at least,70/, 'at least,', 'must be filled for the rules'],
    ['a place without figures', /E06000015/, 'E06000999', 'has no figure of'],
    [
      'the place of another area',
      /E06000015/,
      'E07000148',
      'found E07000148, whose figures do not tell of "derby"',
    ],
    [
      'a threshold above all',
      /at least,70/,
      'at least,700',
      'threshold: found 700, allowed: 0 to 100 (per cent)',
    ],
    [
      'an end before the start',
      /2015\/16,2020\/21/,
      '2015/16,2014/15',
      'by_year: found 2014/15, not after 2015/16',
    ],
  ])('%s', (_, from, to, message) => {
    expect(faultsOf('target-checks', (text) => text.replace(from, to)).join()).toContain(message);
  });
});

describe('a long file of results', () => {
  it('has no fault in its first 10,000 rows', () => {
    const text = readFileSync('data/results.csv', 'utf8').split('\n').slice(0, 10_001).join('\n');
    const { problems } = readTable('r', bytes(`${text}\n`), result, resultRules(known));
    // What was cut away is missing, which is told of the file as a whole.
    expect(problems.filter(({ line }) => line > 1)).toEqual([]);
  });
});
