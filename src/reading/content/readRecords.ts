import { join } from 'node:path';
import { z } from 'zod';
import { slug } from '../../schemas/common.ts';
import { keepReading, readOnce } from '../files/readings.ts';
import { type Problem, ProblemError } from './problem.ts';
import { readText } from './readText.ts';
import { readYaml, type YamlText } from './readYaml.ts';
import { validate } from './validate.ts';

/** A YAML file of records by id. */
export interface Records<T> {
  records: Map<string, T>;
  /** Every id of the file, also where a record breaks the schema: it may be referred to all the same. */
  ids: ReadonlySet<string>;
  /** The text without the values that the schema refuses. */
  yaml: YamlText | undefined;
  problems: Problem[];
}

const nameOf = (file: string): string => `records of ${file}`;

/** The last file read: checks of one table after another ask for the same one, which is large. */
let last: { file: string; text: string; schema: z.ZodType; read: Records<unknown> } | undefined;

/** Reads a YAML file whose keys are ids and whose values follow the schema. A missing or empty file is a problem. */
export function readRecords<T extends z.ZodType>(root: string, file: string, schema: T): Records<z.infer<T>> {
  const { text, problems: unreadable } = readText(join(root, file), file);
  if (unreadable.length > 0)
    return { records: new Map(), ids: new Set(), yaml: undefined, problems: unreadable };
  if (last?.file === file && last.text === text && last.schema === schema)
    return { ...(last.read as Records<z.infer<T>>), problems: [...last.read.problems] };
  const yaml = readYaml(file, text);
  const { data, sound, problems } = validate(file, yaml, z.record(slug, schema));
  if (data !== undefined && Object.keys(data).length === 0)
    problems.push({ file, line: 1, column: 1, message: 'the file holds no entry' });
  const ids =
    typeof yaml.value === 'object' && yaml.value !== null && !Array.isArray(yaml.value)
      ? Object.keys(yaml.value)
      : [];
  const records = new Map(Object.entries(data ?? {}) as [string, z.infer<T>][]);
  const read = { records, ids: new Set(ids), yaml: sound, problems };
  if (problems.length === 0) keepReading(nameOf(file), text, records);
  last = { file, text, schema, read: { ...read, problems: [...problems] } };
  return read;
}

/** The records of a file, which a build reads once for its checks and its collections. Throws a ProblemError that names every fault. */
export function soundRecords<T extends z.ZodType>(
  root: string,
  file: string,
  schema: T,
): ReadonlyMap<string, z.infer<T>> {
  return readOnce(
    nameOf(file),
    readText(join(root, file), file).text,
    () => {
      const { records, problems } = readRecords(root, file, schema);
      if (problems.length > 0) throw new ProblemError(problems);
      return records;
    },
    () => true,
  );
}
