import type { Measure } from '../../schemas/measure.ts';
import type { TableRules } from '../../schemas/table.ts';
import type { TargetCheck } from '../../schemas/targetCheck.ts';
import { rangeOf } from './unitRange.ts';

/** What the rows may refer to: measures, places with figures as `measure place` and the area that they tell of, targets as `area priority target`. */
export interface KnownForChecks {
  measures: readonly Measure[];
  figures: ReadonlyMap<string, string | null>;
  targets: ReadonlySet<string>;
  /** Areas whose file has a fault: nobody can tell which targets they have. */
  unread: ReadonlySet<string>;
}

const needsThreshold = new Set<string | null>(['at least', 'more children']);

/** Every target has one row; a row has a measure, a place and a rule, or a reason. */
export function targetCheckRules({
  measures,
  figures,
  targets,
  unread,
}: KnownForChecks): TableRules<TargetCheck> {
  const ids = new Set(measures.map((measure) => measure.id));
  return {
    key: ['area', 'priority_id', 'target_id'],
    check: (rows, report) => {
      const seen = new Set<string>();
      for (const row of rows) {
        const check = row.value;
        const name = `${check.area} ${check.priority_id} ${check.target_id}`;
        seen.add(name);
        if (!targets.has(name) && !unread.has(check.area))
          report(row, 'target_id', `content/areas has no target "${name}"`);
        const parts = [check.measure, check.place, check.rule].filter((part) => part !== null).length;
        if (parts !== 0 && parts !== 3)
          report(row, 'measure', 'measure, place and rule must be filled all three, or all be empty');
        if ((check.reason === null) !== parts > 0)
          report(row, 'reason', 'must be filled if, and only if, measure, place and rule are empty');
        if (check.measure !== null && !ids.has(check.measure))
          report(row, 'measure', `found unknown measure "${check.measure}", allowed: ${[...ids].join(', ')}`);
        else if (check.place !== null && !figures.has(`${check.measure ?? ''} ${check.place}`))
          report(
            row,
            'place',
            `data/results.csv has no figure of "${check.measure ?? ''}" for ${check.place}`,
          );
        else if (check.place !== null && figures.get(`${check.measure ?? ''} ${check.place}`) !== check.area)
          report(
            row,
            'place',
            `found ${check.place}, whose figures do not tell of "${check.area}"; take the code from data/results.csv`,
          );
        const unit = measures.find(({ id }) => id === check.measure)?.unit;
        const [least, most] = unit === undefined ? [0, Number.POSITIVE_INFINITY] : rangeOf[unit];
        if (check.rule === 'at least' && check.threshold !== null)
          if (check.threshold < least || check.threshold > most)
            report(
              row,
              'threshold',
              `found ${check.threshold}, allowed: ${least} to ${most} (${unit ?? 'number'})`,
            );
        if (check.from_year !== null && check.by_year !== null && check.by_year <= check.from_year)
          report(
            row,
            'by_year',
            `found ${check.by_year}, not after ${check.from_year}, from which the target counts`,
          );
        if (needsThreshold.has(check.rule) !== (check.threshold !== null))
          report(
            row,
            'threshold',
            'must be filled for the rules "at least" and "more children", and for no other',
          );
        if ((check.rule === 'more children') !== (check.from_year !== null))
          report(row, 'from_year', 'must be filled for the rule "more children", and for no other');
      }
      for (const name of [...targets].sort())
        if (!seen.has(name)) report(undefined, undefined, `no row for the target "${name}"`);
    },
  };
}
