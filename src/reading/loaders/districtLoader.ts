import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { areaSlugs } from '../content/areaSlugs.ts';
import { readSelectionData } from '../csv/readSelectionData.ts';

/**
 * Loads the selection data as one entry per district. Unlike Astro's own file loader it throws, so that a bad file
 * fails the build. Values come checked and typed; the schema of the collection only confirms them.
 */
export function districtLoader(file: string): Loader {
  return {
    name: 'districts',
    async load(context) {
      const { store, config, watcher } = context;
      const root = fileURLToPath(config.root);
      const path = fileURLToPath(new URL(file, config.root));
      const load = async (): Promise<void> => {
        store.clear();
        for (const row of readSelectionData(path, file, { areas: areaSlugs(root) })) {
          const data = await context.parseData({ id: row.lad_code, data: { ...row } });
          store.set({ id: row.lad_code, data, digest: context.generateDigest(data) });
        }
      };
      await load();
      watcher?.add(path);
      watcher?.on('change', (changed) => void (changed === path && load()));
    },
  };
}
