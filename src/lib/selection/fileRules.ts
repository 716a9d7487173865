import type { District } from '../../schemas/district.ts';
import type { Problem } from '../../reading/content/problem.ts';
import type { PlacedDistrict } from '../../reading/csv/districtRows.ts';
import { rule, sextileOf } from './rule.ts';

/** What the rows may refer to. */
export interface Known {
  areas: ReadonlySet<string>;
  /** Ids of content/sources.yaml; undefined where the sources are not at hand. */
  sources?: ReadonlySet<string>;
}

type Report = (row: PlacedDistrict, column: keyof District, message: string) => void;

/** Rules within one row: what its cells must say of each other. */
function rowRules(row: PlacedDistrict, known: Known, report: Report): void {
  const { district: d } = row;
  const sextile = sextileOf(d.smi_2016_rank);
  if (d.smi_2016_sextile !== sextile)
    report(
      row,
      'smi_2016_sextile',
      `found ${d.smi_2016_sextile}, rank ${d.smi_2016_rank} is in sixth ${sextile}`,
    );
  if ((d.aea_2016_category === null) !== (d.aea_2016_basis === null))
    report(row, 'aea_2016_basis', 'must be filled if, and only if, aea_2016_category is');
  if ((d.aea_2016_category === null) !== (d.aea_2016_sources.length === 0))
    report(row, 'aea_2016_sources', 'must be filled if, and only if, aea_2016_category is');
  if (known.sources)
    for (const id of d.aea_2016_sources)
      if (!known.sources.has(id)) report(row, 'aea_2016_sources', `found unknown source "${id}"`);
  const outOfReach =
    sextile !== rule.sextiles ||
    (d.aea_2016_category !== null && d.aea_2016_category !== rule.weakestCategory);
  if (outOfReach && d.long_list !== 'no')
    report(row, 'long_list', `found "${d.long_list}", must be "no": the district does not meet both tests`);
  const meetsBoth = sextile === rule.sextiles && d.aea_2016_category === rule.weakestCategory;
  if (meetsBoth !== (d.long_list === 'yes'))
    report(
      row,
      'long_list',
      `found "${d.long_list}", must be "yes" if, and only if, the district meets both tests`,
    );
  if ((d.opportunity_area === null) !== (d.wave === null))
    report(row, 'wave', 'must be filled if, and only if, opportunity_area is');
  if (d.opportunity_area !== null) {
    if (!known.areas.has(d.opportunity_area))
      report(
        row,
        'opportunity_area',
        `found unknown area "${d.opportunity_area}", allowed: ${[...known.areas].sort().join(', ')}`,
      );
    if (d.long_list !== 'yes')
      report(row, 'long_list', `found "${d.long_list}", a chosen district was on the list`);
  }
}

function uniqueRules(rows: readonly PlacedDistrict[], report: Report): void {
  for (const column of ['lad_code', 'lad_name', 'smi_2016_rank'] as const) {
    const first = new Map<unknown, PlacedDistrict>();
    for (const row of rows) {
      const value = row.district[column];
      const before = first.get(value);
      if (before)
        report(row, column, `found ${JSON.stringify(value)} a second time (first on line ${before.line})`);
      else first.set(value, row);
    }
  }
}

function orderRules(rows: readonly PlacedDistrict[], report: Report): void {
  const byRank = [...rows].sort((a, b) => a.district.smi_2016_rank - b.district.smi_2016_rank);
  byRank.forEach((row, index) => {
    const better = byRank[index - 1];
    if (
      better &&
      better.district.smi_2016_rank < row.district.smi_2016_rank &&
      better.district.smi_2016_score < row.district.smi_2016_score
    )
      report(
        row,
        'smi_2016_score',
        `found ${row.district.smi_2016_score}, above the score of rank ${better.district.smi_2016_rank} on line ${better.line}; scores fall as ranks rise`,
      );
  });
}

function listRules(
  rows: readonly PlacedDistrict[],
  known: Known,
  report: Report,
  reportFile: (message: string) => void,
): void {
  const listed = rows.filter((row) => row.district.long_list === 'yes').length;
  if (listed > rule.longList)
    reportFile(`${listed} districts have long_list "yes", the list had ${rule.longList}`);
  if (listed === rule.longList)
    for (const row of rows)
      if (row.district.long_list === 'not established')
        report(row, 'long_list', 'found "not established", but the list is complete: must be "no"');
  if (listed < rule.longList)
    for (const { district: d, ...row } of rows)
      if (d.long_list === 'no' && d.smi_2016_sextile === rule.sextiles && d.aea_2016_category === null)
        report(
          { district: d, ...row },
          'long_list',
          'found "no" without a known category, must be "not established"',
        );
  for (const area of [...known.areas].sort())
    if (!rows.some((row) => row.district.opportunity_area === area))
      reportFile(`no row belongs to the area "${area}"`);
  const waves = new Map<string, number>();
  for (const row of rows) {
    const { opportunity_area: area, wave } = row.district;
    if (area === null || wave === null) continue;
    const before = waves.get(area);
    if (before !== undefined && before !== wave)
      report(row, 'wave', `found ${wave}, another district of "${area}" has ${before}`);
    waves.set(area, wave);
  }
  const first = [...waves.values()].filter((wave) => wave === 1).length;
  if (waves.size > 0 && first * 2 !== waves.size)
    reportFile(`${first} of ${waves.size} areas have wave 1, half of them must`);
}

/** Checks what only the whole file can show. `rows` are those that passed the schema; `read` counts all rows read. */
export function fileRules(file: string, rows: readonly PlacedDistrict[], known: Known): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (row, column, message) => {
    problems.push({ file, line: row.line, column: row.columnOf(column), message: `${column}: ${message}` });
  };
  const reportFile = (message: string): void => {
    problems.push({ file, line: 1, column: 1, message });
  };
  for (const row of rows) rowRules(row, known, report);
  uniqueRules(rows, report);
  orderRules(rows, report);
  listRules(rows, known, report, reportFile);
  return problems;
}
