import type { z } from 'zod';
import { accessibility } from './accessibility.ts';
import { area } from './area.ts';
import { glossaryTerm } from './glossaryTerm.ts';
import { guide } from './guide.ts';
import { page } from './page.ts';
import { programme } from './programme.ts';
import { source } from './source.ts';
import { theme } from './theme.ts';
import { update } from './update.ts';

/** One kind of content: where it stands, in what form, and what its records look like. */
export interface ContentKind {
  /** `entries`: a folder of MDX files; `records`: a YAML file of records by id; `record`: a YAML file that is one. */
  form: 'entries' | 'records' | 'record';
  /** The folder or the file. */
  path: string;
  schema: z.ZodType;
  /** Key whose value no two records may share, where readers tell records apart by it. */
  unique?: string;
  /** Path of the sentence that search engines and previews show for the page; no two pages share one. */
  summary?: string;
  /** Where the pages of the records stand: the address of a record is this, its id and `/`. */
  address?: string;
  /** Whether the texts of a folder may have headings. */
  headings?: true;
  /** Whether the texts of a folder may have images. */
  images?: true;
  /** Whether a figure in a YAML file needs a source. In front matter it always does. */
  figures?: true;
}

/** Everything in content/. What no kind claims is refused; collections, checks and faults are made from this list. */
export const contentKinds = {
  areas: {
    form: 'entries',
    path: 'content/areas',
    schema: area,
    unique: 'name',
    summary: 'lead.text',
    address: '/areas/',
  },
  guides: {
    form: 'entries',
    path: 'content/guides',
    schema: guide,
    unique: 'title',
    summary: 'lead.text',
    address: '/insight-guides/',
    images: true,
  },
  pages: {
    form: 'entries',
    path: 'content/pages',
    schema: page,
    unique: 'title',
    summary: 'lead',
    address: '/',
    headings: true,
    images: true,
  },
  sources: { form: 'records', path: 'content/sources.yaml', schema: source },
  themes: {
    form: 'records',
    path: 'content/themes.yaml',
    schema: theme,
    unique: 'title',
    summary: 'description',
    address: '/themes/',
    figures: true,
  },
  updates: { form: 'records', path: 'content/updates.yaml', schema: update, unique: 'order' },
  glossary: {
    form: 'records',
    path: 'content/glossary.yaml',
    schema: glossaryTerm,
    unique: 'term',
    figures: true,
  },
  programme: { form: 'record', path: 'content/programme.yaml', schema: programme, figures: true },
  accessibility: { form: 'record', path: 'content/accessibility.yaml', schema: accessibility },
} as const satisfies Record<string, ContentKind>;

export type ContentKindName = keyof typeof contentKinds;

/** The kinds with their names, in the order of the list. */
export const eachContentKind = Object.entries(contentKinds) as readonly [ContentKindName, ContentKind][];
