import { targetGroups, type TargetGroup } from '../lib/targets/targetGroups.ts';
import { allAreas } from './areas.ts';

/** Every target of every plan, by area A to Z, in the order of each plan. */
export async function allTargets(): Promise<TargetGroup[]> {
  return targetGroups(await allAreas());
}
