import type { Priority, Target } from '../../schemas/priority.ts';
import type { AreaRecord } from '../area/areaRecord.ts';

/** One row of the table of all targets: a target, or the words that none, or not all, could be found. */
type TargetRow =
  | { kind: 'target'; priority: Priority; target: Target }
  | { kind: 'none found' | 'not all found'; priority: Priority; why: string; sources: readonly string[] };

/** The rows of one area, in the order of its plan. */
export interface TargetGroup {
  area: AreaRecord;
  rows: TargetRow[];
}

function rowsOf(priority: Priority): TargetRow[] {
  const rows: TargetRow[] = priority.targets.map((target) => ({ kind: 'target', priority, target }));
  const gap = priority.targetsNotFound;
  if (gap === undefined) {
    if (rows.length === 0) throw new Error(`${priority.id} has no target and does not say why`);
    return rows;
  }
  const kind = rows.length === 0 ? 'none found' : 'not all found';
  return [...rows, { kind, priority, why: gap.why, sources: gap.sources ?? [] }];
}

/**
 * Every target of every plan, by area in the order given. A priority without a known target keeps a row that says so.
 * Throws where a priority has neither a target nor the reason for the gap.
 */
export function targetGroups(areas: readonly AreaRecord[]): TargetGroup[] {
  return areas.map((area) => ({ area, rows: area.data.priorities.flatMap(rowsOf) }));
}

/** Counts the targets on record, and the priorities of which none is known. */
export function countRows(groups: readonly TargetGroup[]): { targets: number; without: number } {
  const rows = groups.flatMap((group) => group.rows);
  return {
    targets: rows.filter((row) => row.kind === 'target').length,
    without: rows.filter((row) => row.kind === 'none found').length,
  };
}
