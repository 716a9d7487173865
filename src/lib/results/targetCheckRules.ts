import type { Measure } from '../../schemas/measure.ts';
import type { TableRules } from '../../schemas/table.ts';
import type { TargetCheck } from '../../schemas/targetCheck.ts';

/** What the rows may refer to: measures, places with figures as `measure place`, targets as `area priority target`. */
export interface KnownForChecks {
  measures: readonly Measure[];
  figures: ReadonlySet<string>;
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
