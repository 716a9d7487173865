import { describe, expect, it } from 'vitest';
import { goodText, messagesFor } from '../../../fixtures/checkText.ts';

const lines = goodText.trimEnd().split('\n');
const crawley = lines.find((line) => line.includes(',Crawley,')) ?? '';
const blackpool = lines.find((line) => line.includes(',Blackpool,')) ?? '';

describe('the rules of the whole file', () => {
  it('find a rank that is used twice', () => {
    expect(messagesFor(goodText.replace(',265,', ',260,'))).toEqual([
      'data.csv:3:100: smi_2016_rank: found 260 a second time (first on line 2)',
    ]);
  });

  it('find a code and a name that are used twice', () => {
    const messages = messagesFor(goodText.replace('E06000002,Middlesbrough', 'E06000001,Hartlepool'));
    expect(messages).toContain('data.csv:3:1: lad_code: found "E06000001" a second time (first on line 2)');
    expect(messages).toContain('data.csv:3:11: lad_name: found "Hartlepool" a second time (first on line 2)');
  });

  it.each([
    [
      'a kind of council that the code contradicts',
      (line: string) => line.replace('Unitary authority', 'Metropolitan district'),
      'authority_type: found "Metropolitan district", but the code E06000009 is not of that kind (those begin with E08)',
    ],
    [
      'a district outside London in it',
      (line: string) => line.replace('North West', 'London'),
      'region: found "London" for a district of type "Unitary authority"',
    ],
    [
      'a Cyrillic letter',
      (line: string) => line.replace('Bl', 'B\u04cf'),
      'holds "\u04cf" (U+04CF), a letter of',
    ],
    [
      'an accent of its own',
      (line: string) => line.replace('Bl', 'Bl\u0301'),
      'a letter and its accent as two',
    ],
    [
      'a hyphen that is none',
      (line: string) => line.replace('Black', 'Black\u2011'),
      'a hyphen that is not the plain',
    ],
    [
      'a name in capitals',
      (line: string) => line.replace('Blackpool', 'BLACKPOOL'),
      'must not be in capitals alone',
    ],
    [
      'a source named twice',
      (line: string) => line.replace(/(httsa-[a-z-]+)/, '$1;$1'),
      'aea_2016_sources: found "httsa-',
    ],
  ])('find %s', (_, change, message) => {
    expect(messagesFor(goodText.replace(blackpool, change(blackpool))).join('\n')).toContain(message);
  });

  it.each([
    ['West Sussex', 'Kent', 'found "Kent" in the region', 'South East', 'East of England'],
    [
      'West Sussex',
      'West Susex',
      'found "West Susex", a county that no other row has; correct its name',
      '',
      '',
    ],
  ])('find a district of %s said to lie in %s', (county, other, message, region, elsewhere) => {
    const moved = crawley.replace(county, other).replace(region, elsewhere);
    expect(messagesFor(goodText.replace(crawley, moved)).join('\n')).toContain(`county: ${message}`);
  });

  it('find a sixth that does not follow from the rank', () => {
    expect(messagesFor(goodText.replace('386,5,', '386,4,'))).toEqual([
      expect.stringMatching(/^data\.csv:2:\d+: smi_2016_sextile: found 4, rank 265 is in sixth 5$/),
    ]);
  });

  it('find a score that rises with the rank', () => {
    expect(messagesFor(goodText.replace(',-34.474255129257386,', ',99,')).join('\n')).toMatch(
      /data\.csv:2:\d+: smi_2016_score: found 99, above the score of rank 264 on line \d+; scores fall as ranks rise/,
    );
  });

  it('find a missing row', () => {
    expect(messagesFor(`${lines.slice(0, 300).join('\n')}\n`)).toContain(
      'data.csv:1:1: found 299 rows, must be 324',
    );
  });

  it('find a row too many', () => {
    expect(messagesFor(`${goodText}${crawley}\n`).join('\n')).toContain(
      'data.csv:326:1: found more than 324 rows, must be 324',
    );
  });

  it('find an unknown area', () => {
    expect(messagesFor(goodText.replace(',yes,blackpool,1', ',yes,atlantis,1')).join('\n')).toContain(
      'opportunity_area: found unknown area "atlantis", allowed: blackpool, bradford,',
    );
  });

  it('find an area without a district', () => {
    const none = blackpool.replace('yes,blackpool,1', 'yes,,');
    expect(messagesFor(goodText.replace(blackpool, none))).toContain(
      'data.csv:1:1: no row belongs to the area "blackpool"',
    );
  });

  it('find a district that meets both tests and is said not to be on the list', () => {
    expect(messagesFor(goodText.replace(crawley, crawley.replace(',yes,', ',no,'))).join('\n')).toContain(
      'long_list: found "no", must be "yes" if, and only if, the district meets both tests',
    );
  });

  it('find a district outside the lowest sixth on the list', () => {
    expect(messagesFor(goodText.replace(',5,,,,no,,', ',5,,,,yes,,')).join('\n')).toContain(
      'long_list: found "yes", must be "no": the district does not meet both tests',
    );
  });

  it('find waves that do not split the areas in halves', () => {
    expect(messagesFor(goodText.replace('yes,blackpool,1', 'yes,blackpool,2'))).toContain(
      'data.csv:1:1: 5 of 12 areas have wave 1, half of them must',
    );
  });
});
