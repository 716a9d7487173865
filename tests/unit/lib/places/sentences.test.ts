import { describe, expect, test } from 'vitest';
import { contextWords } from '../../../../src/lib/places/contextWords.ts';
import { laterName, todayOf } from '../../../../src/lib/places/today.ts';
import { answerOf } from '../../../../src/lib/selection/answer.ts';
import { gatesOf } from '../../../../src/lib/selection/gates.ts';
import { verdictOf } from '../../../../src/lib/selection/verdict.ts';
import { byRegion } from '../../../../src/lib/selection/regionSpread.ts';
import { regionFinding } from '../../../../src/lib/selection/regionFinding.ts';
import { changeOf } from '../../../../src/lib/results/change.ts';
import { changeSentence, lastSentence, pupilsSentence } from '../../../../src/lib/results/sentences.ts';
import { booksOf } from '../../../../src/lib/results/series.ts';
import { soundRows } from '../../../../src/reading/csv/siteTables.ts';
import { spokenName } from '../../../../src/lib/selection/placeName.ts';
import type { District } from '../../../../src/schemas/district.ts';
import { regions } from '../../../../src/schemas/region.ts';
import { readRows } from '../../../fixtures/placeRows.ts';

const districts = [...readRows('districts')].sort((a, b) => a.smi_2016_rank - b.smi_2016_rank);
const successors = readRows('successors');
const names = new Map(districts.map((d) => [d.lad_code, d.lad_name]));
const contexts = new Map(readRows('context').map((row) => [row.lad_code, row]));
const areas = new Set(districts.flatMap((d) => d.opportunity_area ?? [])).size;

/** Everything that the page of a district says in sentences. */
const said = districts.map((district) => {
  const answer = answerOf(district, districts, district.opportunity_area ?? undefined);
  const row = contexts.get(district.lad_code);
  if (!row) throw new Error(district.lad_name);
  const later = laterName(row.imd_2019_code, names, successors);
  const { lead } = answer;
  return {
    district,
    answer,
    later,
    sentences: [
      `${lead.start} ${lead.stress}. ${lead.rest}`,
      answer.quote,
      ...(answer.request === undefined ? [] : [answer.request]),
      ...gatesOf(district, areas).map(({ text }) => text),
      ...[verdictOf(district)].flatMap(({ answer: short, reason }) => [short, reason]),
      todayOf(district.lad_code, district.lad_name, successors),
      ...Object.values<string>({ ...contextWords(row, district.lad_name, later ?? '') }),
    ],
  };
});

const books = [
  ...booksOf(soundRows('.', 'data/measures.csv'), soundRows('.', 'data/results.csv')).values(),
].filter(({ measure }) => measure.geography !== 'authority');

/** What the page of a district says of its results. */
function results({ lad_code: code, lad_name: name }: District): string[] {
  return books.flatMap(({ measure, series, england }) => {
    const own = series.get(code);
    if (!own) return [];
    const change = changeOf(measure, own, england);
    const label = spokenName(name);
    return [
      change ? changeSentence(measure, label, change) : lastSentence(measure, label, own, england),
      ...[pupilsSentence({ ...own, name: label })].flatMap((text) => text ?? []),
    ];
  });
}

const wrong = [
  /undefined|null|NaN/,
  / {2}/,
  /\.\./,
  /\b(?:one|1) (?:places|districts|areas)\b/,
  /\b(?:two|three|[2-9]|\d\d+) (?:place|district|area)\b/,
  /(?<!1)1(?:th|nd|rd)\b|(?<!1)2(?:th|st|rd)\b|(?<!1)3(?:th|st|nd)\b|1[123](?:st|nd|rd)\b/,
  /\ba [aeio]/i,
  /, (?:City|County) of\b/,
  / \d+ \d/,
];

describe('the sentences on all districts', () => {
  test('are sound in number, article, ordinal and form', () => {
    const faults = said.flatMap(({ district, sentences }) =>
      sentences
        .filter((text) => !text.endsWith('.') || wrong.some((pattern) => pattern.test(text)))
        .map((text) => `${district.lad_name}: ${text}`),
    );
    expect(faults).toEqual([]);
  });

  test('are sound on results too', () => {
    const faults = districts.flatMap((district) =>
      results(district).filter(
        (text) =>
          !text.endsWith('.') || [...wrong, /(?<![.\d])[01] points\b/].some((pattern) => pattern.test(text)),
      ),
    );
    expect(faults).toEqual([]);
    expect(districts.every((district) => results(district).length > 0)).toBe(true);
  });

  test('have a question of their own as title', () => {
    expect(new Set(said.map(({ answer }) => answer.title)).size).toBe(districts.length);
    for (const { district, answer } of said)
      expect(answer.title.startsWith('Why not ')).toBe(district.opportunity_area === null);
  });

  test('quote no district as passed over that did not meet the second test', () => {
    const off = said.filter(({ district: d }) => d.smi_2016_sextile === 6 && d.long_list === 'no');
    expect(off.length).toBeGreaterThan(0);
    for (const { answer } of off) expect(answer.quote).toMatch(/ but (?:did not meet|was not on) /);
  });

  test('name a chosen neighbour that was chosen, and the way to it as the ranks have it', () => {
    const byName = new Map(districts.map((d) => [d.lad_name, d]));
    let checked = 0;
    for (const { district, answer } of said)
      for (const [, count = '', side, name = ''] of answer.quote.matchAll(
        /(one|two|three|four|five|six|seven) places? (below|above) ([A-Z][\w-]+(?: (?:and )?[A-Z][\w-]+)*?)(?=,| and (?:one|two|three|four|five|six|seven) )/g,
      )) {
        const other = byName.get(name);
        expect(other?.opportunity_area, answer.quote).not.toBeNull();
        const away = district.smi_2016_rank - (other?.smi_2016_rank ?? 0);
        const words = 'zero one two three four five six seven'.split(' ');
        expect([words[Math.abs(away)], away > 0 ? 'below' : 'above'], answer.quote).toEqual([count, side]);
        checked += 1;
      }
    expect(checked).toBeGreaterThan(30);
  });

  test('know the name of every district of 2019', () => {
    expect(said.filter(({ later }) => later === undefined)).toEqual([]);
  });
});

describe('the findings on the regions', () => {
  const findings = regions.map((region) => regionFinding(region, byRegion(districts)));

  test('say "most of any region" of one region at most', () => {
    expect(findings.filter(({ title }) => title.startsWith('Most of any')).length).toBeLessThan(2);
  });

  test('are sound sentences', () => {
    for (const { sentence, areas: chosen } of findings)
      for (const pattern of wrong) expect(`${sentence} ${chosen ?? ''}`).not.toMatch(pattern);
  });
});
