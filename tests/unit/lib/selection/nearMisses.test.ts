import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { missesByRegion, missFindings } from '../../../../src/lib/selection/nearMisses.ts';
import { spokenName } from '../../../../src/lib/selection/placeName.ts';
import { councilCell, resultCell, secondTestCell } from '../../../../src/lib/selection/sinceWords.ts';
import { readRows } from '../../../fixtures/placeRows.ts';

const districts = readRows('districts');
const { successorDistricts, successor } = parse(readFileSync('content/programme.yaml', 'utf8')) as {
  successorDistricts: { districts: string[]; sources: string[] };
  successor: { text: string; sources: string[] }[];
};

describe('the near misses', () => {
  const findings = missFindings(districts, successorDistricts.districts);

  test('are every district of the lowest sixth without an area, each once', () => {
    const wanted = districts.filter((d) => d.smi_2016_sextile === 6 && d.opportunity_area === null);
    const shown = missesByRegion(districts).flatMap((each) => each.districts);
    expect(shown).toHaveLength(wanted.length);
    expect(new Set(shown)).toEqual(new Set(wanted));
  });

  test('stand by region, the region with most first, and within it from the lowest rank up', () => {
    const regions = missesByRegion(districts);
    const sizes = regions.map((each) => each.districts.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    for (const each of regions) {
      const ranks = each.districts.map((d) => d.smi_2016_rank);
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
      expect(new Set(each.districts.map((d) => d.region))).toEqual(new Set([each.region]));
    }
  });

  test('met the second test, did not, or are not known, and nothing else', () => {
    expect(findings.listed.length + findings.off.length + findings.unknown.length).toBe(
      findings.missed.length,
    );
  });

  test('name for later programmes only places of the sentence on them, with its source', () => {
    const sentence = successor.find(({ text }) => text.includes('The other 12 are'));
    expect(sentence?.sources).toEqual(successorDistricts.sources);
    const names = successorDistricts.districts.map((code) =>
      spokenName(districts.find((d) => d.lad_code === code)?.lad_name ?? code),
    );
    const said = /The other 12 are (.*)\./.exec(sentence?.text ?? '')?.[1]?.split(/, | and /);
    expect([...names].sort()).toEqual([...(said ?? [])].sort());
  });

  test('do not stand where a finding no longer holds', () => {
    expect(() => missFindings(districts, [])).toThrow('none came in later');
    expect(() => missFindings(districts, ['E06000099'])).toThrow('found "E06000099"');
    const even = districts.filter((d) => d.region !== 'East Midlands');
    const twice = [
      ...even,
      ...even.flatMap((d) => (d.region === 'East of England' ? [{ ...d, region: 'London' as const }] : [])),
    ];
    expect(() => missFindings(twice, successorDistricts.districts)).toThrow('no single region');
  });
});

describe('what became of a near miss', () => {
  const measure = { unit: 'per cent', decimals: 1 } as Parameters<typeof resultCell>[0];
  const point = (year: string, value: number) => ({ year, value, pupils: null });
  const change = (from: string, to: string, better: number) => ({
    start: point(from, 50),
    fromBefore: true,
    programmeEnd: undefined,
    latest: point(to, 60),
    change: 10,
    england: { start: 50, latest: 60 - better, change: 10 - better },
    better,
  });

  test('is a figure with what it gained on England, and its years where they are others', () => {
    const usual = change('2015/16', '2018/19', 0);
    expect(resultCell(measure, change('2015/16', '2018/19', 2), usual)).toBe('60.0 (+2.0)');
    expect(resultCell(measure, change('2015/16', '2017/18', -2), usual)).toBe(
      '60.0 (−2.0), 2015/16 to 2017/18',
    );
    expect(resultCell(measure, undefined, usual)).toBe('none');
  });

  test('is its council: the same, renamed or part of another', () => {
    const row = { lad_code: 'E07000112', year: 2018, successor_code: 'E07000112', successor_name: 'New' };
    expect(councilCell('E07000112', [], 2024)).toBe('Still a district in 2024.');
    expect(councilCell('E07000112', [row], 2024)).toBe('Called New since 2018.');
    expect(councilCell('E07000112', [{ ...row, successor_code: 'E06000001' }], 2024)).toBe(
      'Part of New since 2018.',
    );
  });

  test('says of the second test no more than is known', () => {
    expect(secondTestCell(true, 6, true)).toBe('Met');
    expect(secondTestCell(false, 5, true)).toBe('Not met: category 5');
    expect(secondTestCell(false, null, true)).toBe('Not met');
    expect(secondTestCell(false, null, false)).toBe('Not known');
  });
});
