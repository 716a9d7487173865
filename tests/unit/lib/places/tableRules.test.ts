import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../../src/reading/content/problem.ts';
import { readTable } from '../../../../src/reading/csv/readTable.ts';
import { type SiteTable, siteTables, type TableFile } from '../../../../src/reading/csv/siteTables.ts';

/** The faults of a table after one change. */
function faultsOf(file: TableFile, from: string | RegExp, to: string): string {
  const { schema, rules } = siteTables[file] as unknown as SiteTable;
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return readTable(file, Buffer.from(after), schema, rules('.')).problems.map(formatProblem).join('\n');
}

describe('a table of places is refused with', () => {
  it.each<[string, TableFile, string | RegExp, string, string]>([
    ['markup in a name', 'data/places.csv', 'Ab Kettleby', 'Ab <b>Kettleby</b>', 'signs of markup'],
    ['an entity in a name', 'data/places.csv', 'Ab Kettleby', 'Ab &amp; Kettleby', 'signs of markup'],
    ['a number for a name', 'data/places.csv', 'Ab Kettleby', '12345', 'must hold a letter'],
    [
      'a letter O for a nought',
      'data/postcode-districts.csv',
      /^AL10,/m,
      'AL1O,',
      'the first half of a postcode',
    ],
    [
      'a successor that was a district in 2016',
      'data/successors.csv',
      'E06000028,2019,E06000058',
      'E06000028,2019,E06000001',
      'successor_code: found E06000001, itself a district of 2016; write the code of the new one',
    ],
    [
      'two names of a successor',
      'data/successors.csv',
      'E07000005,2020,E06000060,Buckinghamshire',
      'E07000005,2020,E06000060,Bucks',
      'successor_name: found "Bucks", line 4 calls E06000060 "Buckinghamshire"; use one name',
    ],
    [
      'a successor whose own successor is missing',
      'data/successors.csv',
      'E07000190,2023,E06000066,Somerset\n',
      '',
      'successor_code: found E07000246, which became E06000066 in 2023; add a row for that below',
    ],
    [
      'a rank held twice',
      'data/context.csv',
      /^(E06000001,.*,published),18,/m,
      '$1,6,',
      'imd_2015_rank: found 6 with the score 40.216, line 2 has rank 6 with 33.178; scores fall',
    ],
    [
      'a score that its rank contradicts',
      'data/context.csv',
      /^(E06000001,.*),33\.178,/m,
      '$1,1.5,',
      'with the score 33.168, line 2 has rank 18 with 1.5; scores fall as ranks rise: correct one',
    ],
  ])('%s', (_, file, from, to, message) => {
    expect(faultsOf(file, from, to)).toContain(message);
  });
});
