import type { z } from 'zod';
import type { ContentKind } from '../../schemas/contentKinds.ts';
import type { Problem } from './problem.ts';
import { readEntries } from './readEntries.ts';
import type { Entry, ReadFile } from './readEntry.ts';
import { readRecords } from './readRecords.ts';
import { readSingle } from './readSingle.ts';
import type { YamlText } from './readYaml.ts';
import { uncitedFigures } from './uncitedFigures.ts';

/** Everything of one kind of content, as far as it could be read. */
export interface KindReport<T> {
  /** The MDX files of a folder whose records have no fault. */
  entries: Entry<T>[];
  /** The records of a YAML file, where none has a fault. */
  records: Map<string, T>;
  /** The record of a YAML file that is one, where it has no fault. */
  record?: T | undefined;
  /** What each file names. */
  files: ReadFile[];
  /** Every id that others may refer to, whatever is wrong with its record. */
  ids: ReadonlySet<string>;
  problems: Problem[];
}

/** What a YAML file names; it has no text of its own. */
function yamlFile(file: string, yaml: YamlText | undefined): ReadFile[] {
  return yaml === undefined ? [] : [{ id: '', file, yaml, cites: [], links: [], images: [], places: [] }];
}

/** Reads all files of one kind of content and checks each by itself. */
export function readKind<T extends z.ZodType>(
  root: string,
  kind: ContentKind & { schema: T },
): KindReport<z.infer<T>> {
  const { form, path, schema, headings = false, figures = false } = kind;
  if (form === 'entries') return { records: new Map(), ...readEntries(root, path, schema, { headings }) };
  const { records, data, ids, yaml, problems } =
    form === 'records'
      ? { data: undefined, ...readRecords(root, path, schema) }
      : { records: new Map<string, z.infer<T>>(), ids: new Set<string>(), ...readSingle(root, path, schema) };
  const uncited = yaml !== undefined && figures ? uncitedFigures(path, yaml) : [];
  return {
    entries: [],
    records,
    record: data,
    files: yamlFile(path, yaml),
    ids,
    problems: [...problems, ...uncited],
  };
}
