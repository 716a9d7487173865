import type { Successor } from '../../schemas/places/successor.ts';
import type { PlacedRow, RowReport, TableRules } from '../../schemas/table.ts';
import { knownDistricts } from './tableRules.ts';

/** A successor is no other district of 2016, has one name, and what became of it became of all that it took in. */
function oneFuture(
  codes: ReadonlySet<string>,
  rows: readonly PlacedRow<Successor>[],
  report: RowReport<Successor>,
): void {
  const names = new Map<string, PlacedRow<Successor>>();
  const next = new Map<string, string>();
  const after = (index: number): Successor | undefined => {
    const following = rows[index + 1]?.value;
    return following?.lad_code === rows[index]?.value.lad_code ? following : undefined;
  };
  rows.forEach(({ value }, index) => {
    const following = after(index);
    if (following) next.set(value.successor_code, `${following.year} ${following.successor_code}`);
  });
  rows.forEach((row, index) => {
    const { lad_code: code, successor_code: to, successor_name: name } = row.value;
    if (to !== code && codes.has(to))
      report(row, 'successor_code', `found ${to}, itself a district of 2016; write the code of the new one`);
    const first = names.get(to) ?? row;
    names.set(to, first);
    if (first.value.successor_name !== name)
      report(
        row,
        'successor_name',
        `found "${name}", line ${first.line} calls ${to} "${first.value.successor_name}"; use one name`,
      );
    const [year = '', later = ''] = next.get(to)?.split(' ') ?? [];
    if (later !== '' && after(index)?.successor_code !== later)
      report(
        row,
        'successor_code',
        `found ${to}, which became ${later} in ${year}; add a row for that below, as other districts have`,
      );
  });
}

/** Successors are of districts of 2016, one a year, later ones below earlier ones. */
export function successorRules(codes: ReadonlySet<string>): TableRules<Successor> {
  return {
    key: ['lad_code', 'year'],
    check: (rows, report) => {
      knownDistricts(codes, rows, report);
      rows.forEach((row, index) => {
        const before = rows[index - 1]?.value;
        if (before?.lad_code === row.value.lad_code && before.year >= row.value.year)
          report(row, 'year', `found ${row.value.year} below ${before.year}; the years of a district rise`);
      });
      oneFuture(codes, rows, report);
    },
  };
}
