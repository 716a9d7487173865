import type { Area } from '../../../schemas/area.ts';
import type { Problem } from '../problem.ts';
import type { Entry } from '../readEntry.ts';
import { ideaRules } from './ideaRules.ts';
import { moneyRules } from './moneyRules.ts';
import { type Kinds, statusRules } from './statusRules.ts';
import type { Tell } from './tell.ts';

/** What a bar in the chart of need is drawn from, with how to write it. */
const parts = {
  figure: 'the number in "value", without unit: figure: 66',
  unit: 'its unit, such as: unit: percent',
  short: 'a label of at most 60 characters, such as: short: "Reading at 11"',
} as const;

/** A figure that is compared with another needs all that the chart draws it from. */
function needRules({ need }: Pick<Area, 'need'>, tell: Tell): void {
  need.forEach((row, index) => {
    if (row.against === undefined) return;
    for (const [key, how] of Object.entries(parts))
      if (row[key as keyof typeof parts] === undefined)
        tell(['need', index, key], `missing; a figure with "against" needs ${how}`);
  });
}

/** What the parts of an area must say of each other. `kinds`: of the sources; undefined where they have a fault. */
export function areaRules({ file, data, yaml }: Entry<Area>, kinds: Kinds): Problem[] {
  const problems: Problem[] = [];
  const tell = (path: PropertyKey[], message: string): void => {
    problems.push({ file, ...yaml.locate(path), message: `${path.map(String).join('.')}: ${message}` });
  };
  needRules(data, tell);
  moneyRules(data, tell);
  statusRules(data, kinds, tell);
  ideaRules(data, tell);
  return problems;
}
