import type { Area } from '../../schemas/area.ts';
import type { Entry } from './readEntry.ts';
import type { Problem } from './problem.ts';

/** What an area refers to, beside what every kind of content may refer to. */
export interface Known {
  /** GSS code to the slug of the area that the selection data gives it, or undefined for other districts. */
  districts: ReadonlyMap<string, string | undefined>;
  /** Whether rows of the selection data were refused: a district that is not there may be one of them. */
  gaps?: boolean;
}

/** Checks what is asked of areas alone: their priorities and districts. The rest has rules for every kind. */
export function areaReferences({ file, id, data, yaml }: Entry<Area>, known: Known): Problem[] {
  const problems: Problem[] = [];
  const report = (path: PropertyKey[], message: string): void => {
    problems.push({ file, ...yaml.locate(path), message: `${path.map(String).join('.')}: ${message}` });
  };
  const priorityIds = data.priorities.map((priority) => priority.id);
  data.priorities.forEach((priority, p) => {
    const wanted = priority.number === null ? undefined : `priority-${priority.number}`;
    if (wanted !== undefined && priority.id !== wanted)
      report(
        ['priorities', p, 'id'],
        `found "${priority.id}", must be "${wanted}" as its number is ${priority.number}`,
      );
    if (priority.targets.length === 0 && priority.targetsNotFound === undefined)
      report(['priorities', p, 'targets'], 'no target: targetsNotFound must say why');
  });
  data.outcomes.forEach((outcome, o) => {
    outcome.priorities.forEach((priority, p) => {
      if (!priorityIds.includes(priority))
        report(
          ['outcomes', o, 'priorities', p],
          `unknown priority "${priority}", allowed: ${priorityIds.join(', ')}`,
        );
    });
  });
  data.districts.forEach((code, d) => {
    if (!known.districts.has(code)) {
      if (known.gaps !== true) report(['districts', d], `district "${code}" is not in the selection data`);
    } else if (known.districts.get(code) !== id)
      report(['districts', d], `the selection data does not give district "${code}" to the area "${id}"`);
  });
  return problems;
}
