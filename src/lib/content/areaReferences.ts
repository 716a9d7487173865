import type { Area } from '../../schemas/area.ts';
import type { Entry } from './readEntries.ts';
import type { Problem } from './problem.ts';

/** What an area may refer to. */
export interface Known {
  themes: ReadonlySet<string>;
  /** GSS code to the slug of the area that the selection data gives it, or undefined for other districts. */
  districts: ReadonlyMap<string, string | undefined>;
}

function repeated(ids: readonly string[]): number[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [index]));
}

/** Checks what a schema cannot: references to themes, priorities and districts, and anchors that must be unique. */
export function areaReferences({ file, id, data, yaml }: Entry<Area>, known: Known): Problem[] {
  const problems: Problem[] = [];
  const report = (path: PropertyKey[], message: string): void => {
    problems.push({ file, ...yaml.locate(path), message: `${path.map(String).join('.')}: ${message}` });
  };
  const checkTheme = (theme: string | null, path: PropertyKey[]): void => {
    if (theme !== null && !known.themes.has(theme))
      report(path, `unknown theme "${theme}", allowed: ${[...known.themes].join(', ')}`);
  };
  const priorityIds = data.priorities.map((priority) => priority.id);
  for (const index of repeated(priorityIds))
    report(['priorities', index, 'id'], 'is used twice on this page');
  data.priorities.forEach((priority, p) => {
    const wanted = priority.number === null ? undefined : `priority-${priority.number}`;
    if (wanted !== undefined && priority.id !== wanted)
      report(
        ['priorities', p, 'id'],
        `found "${priority.id}", must be "${wanted}" as its number is ${priority.number}`,
      );
    for (const index of repeated(priority.themes))
      report(['priorities', p, 'themes', index], 'is named twice');
    priority.themes.forEach((theme, t) => checkTheme(theme, ['priorities', p, 'themes', t]));
    for (const index of repeated(priority.targets.map((target) => target.id)))
      report(['priorities', p, 'targets', index, 'id'], 'is used twice in this priority');
    for (const index of repeated(priority.actions.map((action) => action.id)))
      report(['priorities', p, 'actions', index, 'id'], 'is used twice in this priority');
    if (priority.targets.length === 0 && priority.targetsNotFound === undefined)
      report(['priorities', p, 'targets'], 'no target: targetsNotFound must say why');
  });
  data.need.forEach((need, n) => checkTheme(need.theme, ['need', n, 'theme']));
  for (const index of repeated(data.outcomes.map((outcome) => outcome.id)))
    report(['outcomes', index, 'id'], 'is used twice on this page');
  data.outcomes.forEach((outcome, o) => {
    for (const index of repeated(outcome.themes)) report(['outcomes', o, 'themes', index], 'is named twice');
    for (const index of repeated(outcome.priorities))
      report(['outcomes', o, 'priorities', index], 'is named twice');
    outcome.themes.forEach((theme, t) => checkTheme(theme, ['outcomes', o, 'themes', t]));
    outcome.priorities.forEach((priority, p) => {
      if (!priorityIds.includes(priority))
        report(
          ['outcomes', o, 'priorities', p],
          `unknown priority "${priority}", allowed: ${priorityIds.join(', ')}`,
        );
    });
  });
  for (const index of repeated(data.districts)) report(['districts', index], 'is named twice');
  data.districts.forEach((code, d) => {
    if (!known.districts.has(code))
      report(['districts', d], `district "${code}" is not in the selection data`);
    else if (known.districts.get(code) !== id)
      report(['districts', d], `the selection data does not give district "${code}" to the area "${id}"`);
  });
  data.changes.forEach((entry, c) => {
    const later = data.changes[c - 1];
    if (later !== undefined && later.date < entry.date)
      report(['changes', c, 'date'], 'changes must be newest first');
  });
  return problems;
}
