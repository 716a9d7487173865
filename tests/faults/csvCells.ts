import { broken, cell, cellsOf, type CsvFault, type CsvTable, rowIndex, withCell } from './csvTable.ts';
import type { Random } from './random.ts';

/** Cells that a column refuses in any row. */
const refused: Record<string, readonly string[]> = {
  lad_code: ['', 'e06000001', 'E0600001', 'E060000011', 'W06000001', ' E06000001', 'E0600000O', '#REF!'],
  lad_name: [
    '',
    '＝1+1',
    '＠SUM(A1)',
    '＋44',
    'North\u00a0Ely',
    'North  Ely',
    'BesanÃ§on',
    'Kingâ€™s Lynn',
    '<b>Ely</b>',
    'Ely & East',
    '“Ely”',
    ' Ely',
    'Ely ',
    '=1+1',
    '+44',
    '-5',
    '@SUM(A1)',
    '=cmd|calc!A0',
    '-',
    'x'.repeat(121),
  ],
  region: ['', 'north east', 'Wales', 'North East ', 'North  East', '<b>London</b>', '0'],
  county: [
    ' Kent',
    'Ké\u2009nt',
    'KÃ©nt',
    '<i>Kent</i>',
    'Kent ',
    '=HYPERLINK("x")'.replaceAll('"', "'"),
    '@Kent',
    'k'.repeat(5000),
  ],
  authority_type: ['', 'Unitary', 'unitary authority', 'Unitary authority.', 'null'],
  rural_urban_class_2011: ['', 'Urban', 'Predominantly Urban', 'urban with city and town'],
  rural_urban_2011: ['', 'Rural', 'Urban with City and Town', 'Predominantly urban'],
  smi_2016_rank: [
    '',
    '0',
    '325',
    '-5',
    '1.5',
    '1e2',
    '01',
    'NaN',
    '0x10',
    '１',
    '٣',
    '9'.repeat(400),
    '1 000',
  ],
  smi_2016_score: ['', 'NaN', 'Infinity', '1e5', '.5', '5.', '--5', '1.2.3', '∞', '9'.repeat(400), '1 234'],
  smi_2016_sextile: ['', '0', '7', '6.0', 'six', '+1'],
  aea_2016_category: ['NA', 'n/a', 'null', '0', '7', '6.0', 'six', ' 6', '-'],
  aea_2016_basis: ['Published', 'guess', 'published '],
  aea_2016_sources: ['No-Such', 'no_such', 'a;;b', 'a;', ';a', 'a; b', '../sources', 'no-such-source'],
  long_list: ['', 'Yes', 'maybe', ' yes', 'TRUE', '1'],
  opportunity_area: ['Blackpool', 'atlantis', '../blackpool', 'blackpool/', 'black pool', '-'],
  wave: ['0', '3', '1.0', 'one', '1st', 'I'],
};

const control = ['\u0000', '\u0001', '\t', '\u0007', '\u001b', '\u007f', '\u0085', '\u2028'];
const zeroWidth = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u180e', '\u034f'];
const bidi = ['\u202a', '\u202d', '\u202e', '\u2066', '\u2069', '\u200e', '\u200f', '\u061c'];
const formulas = ['=1+1', '+1+1', '-1+1', '@SUM(A1:A9)', "=cmd|'/C calc'!A0", '=IMPORTXML(A1)'];

function inserted(characters: readonly string[]) {
  return (table: CsvTable, random: Random) => {
    const index = rowIndex(table, random);
    const column = random.pick(table.header);
    const before = cell(table, cellsOf(table, index), column);
    const at = random.int(0, before.length);
    return withCell(table, index, column, before.slice(0, at) + random.pick(characters) + before.slice(at));
  };
}

/** A cell that belongs to another row already. */
function repeated(column: string): CsvFault['break'] {
  return (table, random) => {
    const index = rowIndex(table, random);
    const other = rowIndex(
      table,
      random,
      (cells) => cell(table, cells, 'lad_code') !== cellsOf(table, index)[0],
    );
    return broken(
      Buffer.from(
        withCell(table, index, column, cell(table, cellsOf(table, other), column)).bytes,
      ).toString(),
    );
  };
}

/** Faults within one cell. */
export const cellFaults: CsvFault[] = [
  ...Object.entries(refused).map(([column, cells]) => ({
    name: `a cell that ${column} refuses`,
    break: (table: CsvTable, random: Random) =>
      withCell(table, rowIndex(table, random), column, random.pick(cells)),
  })),
  { name: 'a control character', break: inserted(control) },
  { name: 'a zero-width character', break: inserted(zeroWidth) },
  { name: 'a character that reverses the text', break: inserted(bidi) },
  {
    name: 'a formula',
    break: (table, random) =>
      withCell(table, rowIndex(table, random), random.pick(table.header), random.pick(formulas)),
  },
  ...['lad_code', 'lad_name', 'smi_2016_rank'].map((column) => ({
    name: `a ${column} used twice`,
    break: repeated(column),
  })),
];
