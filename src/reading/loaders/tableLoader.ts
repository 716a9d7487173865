import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { siteTables, soundRows, type SiteTable, type TableFile } from '../csv/siteTables.ts';
import { loadAndWatch } from './loadAndWatch.ts';

/**
 * Loads a table of the site as one entry per row. Unlike Astro's own file loader it throws, so that a bad file fails
 * the build. Rows come checked and typed by the schema of the table, which is the schema of the collection too.
 */
export function tableLoader(file: TableFile): Loader {
  return {
    name: `table:${file}`,
    async load(context) {
      const { store, config, watcher } = context;
      const path = fileURLToPath(new URL(file, config.root));
      const { id } = siteTables[file] as unknown as SiteTable;
      const load = async (): Promise<void> => {
        const rows = soundRows(fileURLToPath(config.root), file);
        store.clear();
        for (const row of rows) {
          const data = await context.parseData({ id: id(row), data: { ...row } });
          store.set({ id: id(row), data, digest: context.generateDigest(data) });
        }
      };
      await loadAndWatch(watcher, path, load);
    },
  };
}
