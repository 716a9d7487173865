import type { ContentKind, ContentKindName } from '../../../src/schemas/contentKinds.ts';
import {
  type BrokenContent,
  type ContentFiles,
  filesOf,
  type KeyLine,
  pickKey,
  withLine,
} from '../contentFile.ts';
import type { Random } from '../random.ts';
import type { Rewrite, Subject } from './subjects.ts';

/** One kind of content, and what of it can be broken. */
export interface Target {
  name: ContentKindName;
  kind: ContentKind;
  subject: Subject;
}

/** One way to break content of every kind that it fits. */
export interface Mutation {
  name: string;
  /** Whether a kind has what is broken; every kind where left out. */
  fits?: (target: Target) => boolean;
  break: (target: Target, files: ContentFiles, random: Random) => BrokenContent;
}

export const isFolder = ({ kind }: Target): boolean => kind.form === 'entries';

/** A file of a kind, by chance, with its text. */
export function pickFile(
  { kind }: Target,
  files: ContentFiles,
  random: Random,
): { file: string; text: string } {
  const file = random.pick(filesOf(files, kind));
  return { file, text: files.get(file) ?? '' };
}

/** Whether a line holds a value of its own, on the line. */
const isPlain = ({ value }: KeyLine): boolean => value !== '' && !/^[>|]/.test(value);

/** A line of a kind's files that holds one of some keys (any, where they are undefined) and passes a test. */
export function pickLine(
  { kind }: Target,
  files: ContentFiles,
  random: Random,
  keys: string | undefined,
  test: (line: KeyLine) => boolean = isPlain,
): ReturnType<typeof pickKey> {
  const allowed = new RegExp(`^(?:${keys ?? '.*'})$`);
  const wanted = (line: KeyLine): boolean => allowed.test(line.key) && test(line);
  return pickKey(files, random, wanted, filesOf(files, kind));
}

/** A line that can be taken away or doubled: it does not begin an item of a list. */
export function pickInnerLine(
  target: Target,
  files: ContentFiles,
  random: Random,
  keys: string | undefined,
): ReturnType<typeof pickKey> {
  return pickLine(target, files, random, keys, (line) => isPlain(line) && !line.lead.endsWith('- '));
}

/** Values for the keys that a subject names, each of which must be refused with words that name the key. */
export interface Values {
  key: (subject: Subject) => string | null;
  /** Which lines with that key, where not all that hold a value. */
  test?: (line: KeyLine) => boolean;
  values: readonly string[] | ((was: string) => string);
  /** What the message says after the key and ": ". */
  says: string;
}

/** Gives a key another value, in any file of the kind. */
export function valueMutation(name: string, { key, test = isPlain, values, says }: Values): Mutation {
  return {
    name,
    fits: ({ subject }) => key(subject) !== null,
    break: (target, files, random) => {
      const { file, text, at } = pickLine(target, files, random, key(target.subject) ?? '', test);
      const value = typeof values === 'function' ? values(at.value) : random.pick(values);
      return {
        file,
        text: withLine(text, at.line, `${at.lead}${at.key}: ${value}`),
        line: at.line,
        says: new RegExp(`${at.key}(?:\\.\\d+)?: ${says}`),
      };
    },
  };
}

/** Rewrites a place that the subject names, in the first file of the kind. */
export function rewriteMutation(
  name: string,
  rewrite: (subject: Subject) => Rewrite | null,
  says: RegExp,
): Mutation {
  return {
    name,
    fits: ({ subject }) => rewrite(subject) !== null,
    break: (target, files, random) => {
      const { file, text } = pickFile(target, files, random);
      const [from, to] = rewrite(target.subject) ?? [/^/, ''];
      return { file, text: text.replace(from, to), says };
    },
  };
}
