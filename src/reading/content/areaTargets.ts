import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { area } from '../../schemas/area.ts';
import { readOnce } from '../files/readings.ts';
import { areaSlugs } from './areaSlugs.ts';
import { readEntries } from './readEntries.ts';

interface AreaTargets {
  targets: ReadonlySet<string>;
  unread: ReadonlySet<string>;
}

/**
 * Every target of the areas' files as `area priority target`, and the areas whose file has a fault, so that nobody
 * can tell which targets they have.
 */
export function areaTargets(root: string): AreaTargets {
  const texts = [...areaSlugs(root)].map(
    (id) => `${id}\n${readFileSync(join(root, 'content/areas', `${id}.mdx`), 'utf8')}`,
  );
  return readOnce(
    'targets of areas',
    texts.join('\n'),
    () => read(root),
    ({ unread }) => unread.size === 0,
  );
}

function read(root: string): AreaTargets {
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
