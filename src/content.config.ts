import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { districtLoader } from './loaders/districtLoader.ts';
import { yamlLoader } from './loaders/yamlLoader.ts';
import { area } from './schemas/area.ts';
import { district } from './schemas/district.ts';
import { source } from './schemas/source.ts';
import { theme } from './schemas/theme.ts';

export const collections = {
  areas: defineCollection({ loader: glob({ base: './content/areas', pattern: '*.mdx' }), schema: area }),
  sources: defineCollection({ loader: yamlLoader('content/sources.yaml', source), schema: source }),
  themes: defineCollection({ loader: yamlLoader('content/themes.yaml', theme), schema: theme }),
  districts: defineCollection({ loader: districtLoader('data/selection-data.csv'), schema: district }),
};
