import type { Area } from '../../schemas/area.ts';
import type { Priority, Target } from '../../schemas/priority.ts';
import type { TargetRow } from '../../schemas/targetRow.ts';
import type { Verdict } from '../results/judge.ts';

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
  verdict: Verdict,
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
    verdict: verdict.kind,
    verdict_words: verdict.words,
    verdict_figure: verdict.figure === '' ? null : verdict.figure,
    verdict_year: verdict.year ?? null,
    verdict_measure: verdict.measure ?? null,
    verdict_note: verdict.note,
  };
}

/** Every target of every area in the order given, as rows of targets.csv. `address` makes a path absolute, `verdicts` are by `area priority target`. */
export function targetRows(
  areas: readonly { id: string; data: Area }[],
  address: (path: string) => string,
  verdicts: ReadonlyMap<string, Verdict>,
): TargetRow[] {
  return areas.flatMap((area) =>
    area.data.priorities.flatMap((priority) =>
      priority.targets.map((target) => {
        const name = `${area.id} ${priority.id} ${target.id}`;
        const verdict = verdicts.get(name);
        if (!verdict) throw new Error(`data/target-checks.csv has no row for ${name}`);
        return targetRow(area, priority, target, address, verdict);
      }),
    ),
  );
}
