import type { District } from '../../schemas/district.ts';
import type { PlacedRow, RowReport, TableRules } from '../../schemas/table.ts';
import { countyRules, placeRules } from './placeRules.ts';
import { rule, sextileOf } from './rule.ts';

/** What the rows may refer to. */
export interface Known {
  areas: ReadonlySet<string>;
  /** Ids of content/sources.yaml; undefined where the sources are not at hand. */
  sources?: ReadonlySet<string>;
}

type PlacedDistrict = PlacedRow<District>;
type Report = RowReport<District>;

/** Rules within one row: what its cells must say of each other. */
function rowRules(row: PlacedDistrict, known: Known, report: Report): void {
  const d = row.value;
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

function orderRules(rows: readonly PlacedDistrict[], report: Report): void {
  const byRank = [...rows].sort((a, b) => a.value.smi_2016_rank - b.value.smi_2016_rank);
  byRank.forEach((row, index) => {
    const better = byRank[index - 1];
    if (
      better &&
      better.value.smi_2016_rank < row.value.smi_2016_rank &&
      better.value.smi_2016_score < row.value.smi_2016_score
    )
      report(
        row,
        'smi_2016_score',
        `found ${row.value.smi_2016_score}, above the score of rank ${better.value.smi_2016_rank} on line ${better.line}; scores fall as ranks rise`,
      );
  });
}

function listRules(
  rows: readonly PlacedDistrict[],
  known: Known,
  report: Report,
  reportFile: (message: string) => void,
): void {
  const listed = rows.filter((row) => row.value.long_list === 'yes').length;
  if (listed > rule.longList)
    reportFile(`${listed} districts have long_list "yes", the list had ${rule.longList}`);
  if (listed === rule.longList)
    for (const row of rows)
      if (row.value.long_list === 'not established')
        report(row, 'long_list', 'found "not established", but the list is complete: must be "no"');
  if (listed < rule.longList)
    for (const row of rows) {
      const { value: d } = row;
      if (d.long_list === 'no' && d.smi_2016_sextile === rule.sextiles && d.aea_2016_category === null)
        report(row, 'long_list', 'found "no" without a known category, must be "not established"');
    }
  for (const area of [...known.areas].sort())
    if (!rows.some((row) => row.value.opportunity_area === area))
      reportFile(`no row belongs to the area "${area}"`);
  const waves = new Map<string, number>();
  for (const row of rows) {
    const { opportunity_area: area, wave } = row.value;
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

/** What only the whole selection data can show; that codes, names and ranks differ is said by their columns. */
export function selectionRules(known: Known): TableRules<District> {
  return {
    rows: rule.districts,
    check: (rows, report) => {
      for (const row of rows) {
        placeRules(row, report);
        rowRules(row, known, report);
      }
      countyRules(rows, report);
      orderRules(rows, report);
      listRules(rows, known, report, (message) => report(undefined, undefined, message));
    },
  };
}
