import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { ProblemError } from '../content/problem.ts';
import { soundRecords } from '../content/readRecords.ts';
import { readSingle } from '../content/readSingle.ts';
import { loadAndWatch } from './loadAndWatch.ts';

/**
 * Loads a YAML file of records by id, or, with `single`, a file that is one record. Throws where the file is missing,
 * empty or breaks the schema, with file, line and column of each fault.
 */
export function yamlLoader(file: string, schema: z.ZodType, single?: string): Loader {
  return {
    name: `yaml:${file}`,
    async load(context) {
      const { store, config, watcher } = context;
      const root = fileURLToPath(config.root);
      const path = fileURLToPath(new URL(file, config.root));
      const load = async (): Promise<void> => {
        const entries = single === undefined ? many(root, file, schema) : [one(root, file, single, schema)];
        store.clear();
        for (const [id, record] of entries) {
          const data = await context.parseData({ id, data: record as Record<string, unknown> });
          store.set({ id, data, digest: context.generateDigest(data) });
        }
      };
      await loadAndWatch(watcher, path, load);
    },
  };
}

function many(root: string, file: string, schema: z.ZodType): [string, unknown][] {
  return [...soundRecords(root, file, schema)];
}

function one(root: string, file: string, id: string, schema: z.ZodType): [string, unknown] {
  const { data, problems } = readSingle(root, file, schema);
  if (problems.length > 0) throw new ProblemError(problems);
  return [id, data];
}
