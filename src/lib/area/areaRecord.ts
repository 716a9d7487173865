import type { Area } from '../../schemas/area.ts';
import type { Action, Priority, Target } from '../../schemas/priority.ts';

/** One area as the queries hand it on: its slug and what its file holds. */
export interface AreaRecord {
  id: string;
  data: Area;
}

/** Path of an area's page, or of one anchor on it (without `#`), without the base path. */
export function areaPath(area: string, anchor?: string): string {
  return anchor === undefined ? `/areas/${area}/` : `/areas/${area}/#${anchor}`;
}

/** Anchor of one target on its area's page. */
export function targetAnchor(priority: Priority, target: Target): string {
  return `${priority.id}-${target.id}`;
}

/** Anchor of one action on its area's page. */
export function actionAnchor(priority: Priority, action: Action): string {
  return `${priority.id}-${action.id}`;
}

/** What a priority is called beside others: "Priority 2", or "Across the plan" where it has no number. */
export function priorityLabel(priority: Pick<Priority, 'number'>): string {
  return priority.number === null ? 'Across the plan' : `Priority ${priority.number}`;
}

/** How a sentence names a priority: "priority 2", or by its title where it runs across the plan. */
export function placeInPlan({ number, title }: Pick<Priority, 'number' | 'title'>): string {
  return number === null ? title : `priority ${number}`;
}

/** Number of targets known of a plan. */
export function targetCount(area: Area): number {
  return area.priorities.reduce((sum, priority) => sum + priority.targets.length, 0);
}
