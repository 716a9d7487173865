import type { Area } from '../../schemas/area.ts';
import type { Priority, Target } from '../../schemas/priority.ts';
import type { TargetRow } from '../../schemas/targetRow.ts';

/** Joins sentences to one paragraph; null where there is none. */
function paragraph(parts: readonly (string | undefined)[]): string | null {
  const text = parts.filter((part) => part !== undefined).join(' ');
  return text === '' ? null : text;
}

function targetRow(
  area: { id: string; data: Area },
  priority: Priority,
  target: Target,
  address: (path: string) => string,
): TargetRow {
  const outcomeSources = new Set(target.outcome.flatMap((statement) => statement.sources));
  return {
    area: area.id,
    area_name: area.data.name,
    priority_id: priority.id,
    priority_number: priority.number,
    priority_title: priority.title,
    target_id: target.id,
    measure: target.measure,
    baseline: target.baseline,
    value: target.value,
    deadline: target.deadline,
    phase: target.phase,
    themes: priority.themes,
    outcome: paragraph(target.outcome.map((statement) => statement.text)),
    outcome_sources: [...outcomeSources],
    sources: target.sources,
    inferred: target.inferred ? 'yes' : 'no',
    caveat: paragraph([
      target.caveat,
      target.note,
      ...target.outcome.map((statement) =>
        statement.caveat === undefined ? undefined : `Of the outcome: ${statement.caveat}`,
      ),
      target.outcome.some((statement) => statement.inferred)
        ? 'This project inferred the outcome.'
        : undefined,
    ]),
    page: address(`/areas/${area.id}/#${priority.id}-${target.id}`),
  };
}

/** Every target of every area in the order given, as rows of targets.csv. `address` makes a path absolute. */
export function targetRows(
  areas: readonly { id: string; data: Area }[],
  address: (path: string) => string,
): TargetRow[] {
  return areas.flatMap((area) =>
    area.data.priorities.flatMap((priority) =>
      priority.targets.map((target) => targetRow(area, priority, target, address)),
    ),
  );
}
