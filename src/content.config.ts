import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { districtLoader } from './loaders/districtLoader.ts';
import { yamlLoader } from './loaders/yamlLoader.ts';
import { accessibility } from './schemas/accessibility.ts';
import { area } from './schemas/area.ts';
import { district } from './schemas/district.ts';
import { glossaryTerm } from './schemas/glossaryTerm.ts';
import { guide } from './schemas/guide.ts';
import { page } from './schemas/page.ts';
import { programme } from './schemas/programme.ts';
import { source } from './schemas/source.ts';
import { theme } from './schemas/theme.ts';
import { update } from './schemas/update.ts';

export const collections = {
  areas: defineCollection({ loader: glob({ base: './content/areas', pattern: '*.mdx' }), schema: area }),
  sources: defineCollection({ loader: yamlLoader('content/sources.yaml', source), schema: source }),
  themes: defineCollection({ loader: yamlLoader('content/themes.yaml', theme), schema: theme }),
  guides: defineCollection({ loader: glob({ base: './content/guides', pattern: '*.mdx' }), schema: guide }),
  programme: defineCollection({
    loader: yamlLoader('content/programme.yaml', programme, 'programme'),
    schema: programme,
  }),
  updates: defineCollection({ loader: yamlLoader('content/updates.yaml', update), schema: update }),
  glossary: defineCollection({
    loader: yamlLoader('content/glossary.yaml', glossaryTerm),
    schema: glossaryTerm,
  }),
  pages: defineCollection({ loader: glob({ base: './content/pages', pattern: '*.mdx' }), schema: page }),
  accessibility: defineCollection({
    loader: yamlLoader('content/accessibility.yaml', accessibility, 'accessibility'),
    schema: accessibility,
  }),
  districts: defineCollection({ loader: districtLoader('data/selection-data.csv'), schema: district }),
};
