import { basename } from 'node:path';
import { isFolder, type Mutation, pickFile, type Target } from './mutation.ts';

const oddNames = [
  'Careers.mdx',
  'careers copy.mdx',
  'careers.md',
  '.hidden.mdx',
  'careers.mdx.bak',
  'a..b.mdx',
  '..mdx',
  '-x.mdx',
  'a_b.mdx',
  'é.mdx',
  '%2e%2e.mdx',
  '<b>.mdx',
  'a\u202eb.mdx',
  'a\nb.mdx',
  'index.mdx',
];
const oddIds = ['X', 'a--', '../', '__proto__', '<b>', '"a b"', 'a/b-', '"javascript:x"'];

/** A file under another name: a copy of one of the kind. */
function copyAs(
  name: string,
  fits: (target: Target) => boolean,
  paths: readonly string[],
  says: RegExp,
): Mutation {
  return {
    name,
    fits,
    break: (target, files, random) => ({
      file: `${target.kind.path}/${random.pick(paths)}`,
      text: pickFile(target, files, random).text,
      says,
    }),
  };
}

/** Names that would be lost, or lead where they must not. */
export const nameMutations: readonly Mutation[] = [
  copyAs(
    'a file whose name is no slug',
    isFolder,
    oddNames,
    /the name (?:must be lower-case words|"index" belongs)/,
  ),
  copyAs(
    'a file whose address another page has',
    ({ name }) => name === 'pages',
    ['areas.mdx', 'glossary.mdx', '404.mdx', 'data.mdx'],
    /found the name "[a-z0-9]+", but \/[a-z0-9]+\/ is another page of this site; choose another name/,
  ),
  {
    name: 'a file in a folder of the folder',
    fits: isFolder,
    break: (target, files, random) => {
      const { text } = pickFile(target, files, random);
      const blamed = `${target.kind.path}/folder.mdx`;
      return { file: `${blamed}/x.mdx`, text, blamed, says: /must be a file, not a folder or a link/ };
    },
  },
  {
    name: 'a file where nothing reads it',
    break: (target, files, random) => {
      const { file, text } = pickFile(target, files, random);
      const stem = basename(target.kind.path, '.yaml');
      const path = random.pick([
        `${stem}.yml`,
        `${stem} copy.yaml`,
        `my-${stem}/${basename(file)}`,
        `${stem}.yaml.orig`,
      ]);
      const blamed = `content/${path.split('/')[0] ?? ''}`;
      return {
        file: `content/${path}`,
        text,
        blamed,
        line: 1,
        says: /nothing reads this, allowed: content\/areas, /,
      };
    },
  },
  {
    name: 'a record by an id that is none',
    fits: ({ kind }) => kind.form === 'records',
    break: ({ kind }, files, random) => {
      const rows = (files.get(kind.path) ?? '').split('\n');
      const at = random.pick(rows.flatMap((row, index) => (/^[a-z0-9-]+:$/.test(row) ? [index] : [])));
      return {
        file: kind.path,
        text: rows.with(at, `${random.pick(oddIds)}:`).join('\n'),
        line: at + 1,
        says: /an id must be lower-case letters, digits and single hyphens|key "__proto__": remove it/,
      };
    },
  },
];
