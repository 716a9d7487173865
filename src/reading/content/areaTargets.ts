import { area } from '../../schemas/area.ts';
import { readEntries } from './readEntries.ts';

/**
 * Every target of the areas' files as `area priority target`, and the areas whose file has a fault, so that nobody
 * can tell which targets they have.
 */
export function areaTargets(root: string): { targets: Set<string>; unread: Set<string> } {
  const { entries, ids } = readEntries(root, 'content/areas', area);
  const sound = new Set(entries.map(({ id }) => id));
  return {
    targets: new Set(
      entries.flatMap(({ id, data }) =>
        data.priorities.flatMap((priority) =>
          priority.targets.map((target) => `${id} ${priority.id} ${target.id}`),
        ),
      ),
    ),
    unread: new Set([...ids].filter((id) => !sound.has(id))),
  };
}
