import { defineCollection } from 'astro:content';
import type { z } from 'zod';
import { entriesLoader } from './reading/loaders/entriesLoader.ts';
import { tableLoader } from './reading/loaders/tableLoader.ts';
import { yamlLoader } from './reading/loaders/yamlLoader.ts';
import { contentKinds } from './schemas/contentKinds.ts';
import { district } from './schemas/district.ts';

/** A kind of content as its collection needs it. */
interface Kind<T extends z.ZodType> {
  path: string;
  schema: T;
}

/** A folder of MDX files. */
const entries = <T extends z.ZodType>({ path, schema }: Kind<T>) =>
  defineCollection({ loader: entriesLoader(path, schema), schema });

/** A YAML file of records by id, or, with `single`, one that is one record. */
const yaml = <T extends z.ZodType>({ path, schema }: Kind<T>, single?: string) =>
  defineCollection({ loader: yamlLoader(path, schema, single), schema });

export const collections = {
  areas: entries(contentKinds.areas),
  guides: entries(contentKinds.guides),
  pages: entries(contentKinds.pages),
  sources: yaml(contentKinds.sources),
  themes: yaml(contentKinds.themes),
  updates: yaml(contentKinds.updates),
  glossary: yaml(contentKinds.glossary),
  programme: yaml(contentKinds.programme, 'programme'),
  accessibility: yaml(contentKinds.accessibility, 'accessibility'),
  districts: defineCollection({ loader: tableLoader('data/selection-data.csv'), schema: district }),
};
