import type { Area } from '../../../schemas/area.ts';
import type { Problem } from '../problem.ts';
import type { Entry } from '../readEntry.ts';
import { ideaRules } from './ideaRules.ts';
import { moneyRules } from './moneyRules.ts';
import { needRules } from './needRules.ts';
import { type Kinds, statusRules } from './statusRules.ts';

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
