import {
  cell,
  cellsOf,
  type CsvFault,
  type CsvTable,
  rowIndex,
  textOf,
  broken,
  withCell,
} from './csvTable.ts';
import type { Random } from './random.ts';

type Test = (get: (column: string) => string, table: CsvTable) => boolean;

/** Sets a cell of a row that passes a test: the cell is sound, what it says together with others is not. */
function contradiction(
  name: string,
  test: Test,
  column: string,
  value: string | ((was: string) => string),
): CsvFault {
  return {
    name,
    break: (table: CsvTable, random: Random) => {
      const index = rowIndex(table, random, (cells) => test((key) => cell(table, cells, key), table));
      const was = cell(table, cellsOf(table, index), column);
      return withCell(table, index, column, typeof value === 'string' ? value : value(was));
    },
  };
}

/** A fault that shows only in the file as a whole, so that no one line is to blame. */
function ofFile(fault: CsvFault): CsvFault {
  return { ...fault, break: (table, random) => ({ bytes: fault.break(table, random).bytes }) };
}

const filled =
  (column: string): Test =>
  (get) =>
    get(column) !== '';
const chosen = filled('opportunity_area');

/** Areas of one district: taking it away leaves the area with none. */
const alone: Test = (get, table) =>
  get('opportunity_area') !== '' &&
  table.rows.filter((row) => row.includes(`,${get('opportunity_area')},`)).length === 1;

/** Rows that are sound cell by cell but contradict themselves, each other or the published rule. */
export const ruleFaults: CsvFault[] = [
  contradiction(
    'a sixth that does not follow from the rank',
    () => true,
    'smi_2016_sextile',
    (was) => String((Number(was) % 6) + 1),
  ),
  contradiction(
    'a score above that of a better rank',
    (get) => get('smi_2016_rank') !== '1',
    'smi_2016_score',
    '99999',
  ),
  contradiction('a basis without its category', filled('aea_2016_category'), 'aea_2016_category', ''),
  contradiction('a category without its basis', filled('aea_2016_category'), 'aea_2016_basis', ''),
  contradiction('a category without its sources', filled('aea_2016_category'), 'aea_2016_sources', ''),
  contradiction(
    'a district on the list from outside the lowest sixth',
    (get) => get('smi_2016_sextile') !== '6',
    'long_list',
    'yes',
  ),
  contradiction(
    'a district that meets both tests and is not on the list',
    (get) => get('long_list') === 'yes',
    'long_list',
    'no',
  ),
  contradiction(
    'a county above a unitary district',
    (get) => get('authority_type') === 'Unitary authority',
    'county',
    'Kent',
  ),
  contradiction('a district of two tiers without its county', filled('county'), 'county', ''),
  contradiction(
    'a class that contradicts its group',
    (get) => get('rural_urban_2011') === 'Predominantly Urban',
    'rural_urban_2011',
    'Predominantly Rural',
  ),
  contradiction('an area without a wave', chosen, 'wave', ''),
  contradiction('a wave without an area', chosen, 'opportunity_area', ''),
  ofFile(contradiction('an area in the other wave', alone, 'wave', (was) => (was === '1' ? '2' : '1'))),
  ofFile(
    contradiction('a district given to another area', alone, 'opportunity_area', (was) =>
      was === 'derby' ? 'oldham' : 'derby',
    ),
  ),
  {
    name: 'two districts with each other’s ranks',
    break: (table, random) => {
      const first = rowIndex(table, random);
      const score = cell(table, cellsOf(table, first), 'smi_2016_score');
      const second = rowIndex(table, random, (cells) => cell(table, cells, 'smi_2016_score') !== score);
      const rank = table.header.indexOf('smi_2016_rank');
      const rows = [...table.rows];
      const [a, b] = [cellsOf(table, first), cellsOf(table, second)];
      rows[first] = a.with(rank, b[rank] ?? '').join(',');
      rows[second] = b.with(rank, a[rank] ?? '').join(',');
      return broken(textOf({ ...table, rows }));
    },
  },
];
