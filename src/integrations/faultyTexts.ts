import { join } from 'node:path';
import { type ContentKind, eachContentKind } from '../schemas/contentKinds.ts';
import { type Problem, ProblemError } from '../reading/content/problem.ts';
import { readEntry } from '../reading/content/readEntry.ts';

/** The kind of content that a file below a folder is a text of; undefined where it is none. */
function kindOf(root: string, file: string): ContentKind | undefined {
  return eachContentKind.find(
    ([, { form, path }]) =>
      form === 'entries' && file.startsWith(join(root, path, '/')) && file.endsWith('.mdx'),
  )?.[1];
}

/**
 * A text of `content/` that has a fault in itself is refused before MDX and its YAML reader see it: the page then shows
 * what the check tells, with file, line and column, and not where a library stood.
 */
export function faultyTexts(root: string) {
  return {
    name: 'faulty-texts',
    enforce: 'pre' as const,
    load(id: string): undefined {
      const file = id.split('?')[0] ?? id;
      const kind = kindOf(root, file);
      if (kind === undefined) return;
      const { problems } = readEntry(
        root,
        file.slice(join(root, '/').length),
        kind.schema,
        kind.headings ?? false,
      );
      if (problems.length > 0) throw shown(problems);
    },
  };
}

/** An error of which its message alone is shown. */
function shown(problems: readonly Problem[]): Error {
  const error = new ProblemError(problems);
  error.name = 'Fault in a text';
  error.stack = '';
  return error;
}
