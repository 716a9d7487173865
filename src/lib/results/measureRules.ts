import type { Measure } from '../../schemas/measure.ts';
import type { TableRules } from '../../schemas/table.ts';

/** What only a whole row can show: years in order, gaps and breaks within them, a known source. */
export function measureRules(sources?: ReadonlySet<string>): TableRules<Measure> {
  return {
    check: (rows, report) => {
      for (const row of rows) {
        const { first_year: first, last_year: last, no_results: gaps, breaks, source } = row.value;
        const outside = (year: string): boolean => year <= first || year > last;
        if (last < first)
          report(row, 'last_year', `found ${last}, before the first year ${first}; write the later one here`);
        // Results of the last year may not have come out at all: a gap may stand right behind it.
        for (const year of gaps)
          if (year <= first || year === last)
            report(row, 'no_results', `found ${year}, allowed: years after ${first} other than ${last}`);
        for (const text of breaks)
          if (outside(text.slice(0, 7)))
            report(row, 'breaks', `found ${text.slice(0, 7)}, allowed: years after ${first} up to ${last}`);
        if (sources && !sources.has(source))
          report(row, 'source', `found unknown source "${source}"; add it to content/sources.yaml`);
      }
    },
  };
}
