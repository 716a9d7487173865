import { frontMatterEnd, withLine } from '../contentFile.ts';
import { isFolder, type Mutation, pickFile, pickInnerLine, pickLine } from './mutation.ts';

/** Writes the value of any key in a way that content must not use; undefined says that the place is not known. */
function written(
  name: string,
  says: RegExp,
  values: readonly string[] | ((was: string) => string),
  placed: boolean,
): Mutation {
  return {
    name,
    break: (target, files, random) => {
      const { file, text, at } = pickLine(target, files, random, undefined, (line) =>
        /^[\w"]/.test(line.value),
      );
      const value = typeof values === 'function' ? values(at.value) : random.pick(values);
      const broken = { file, text: withLine(text, at.line, `${at.lead}${at.key}: ${value}`), says };
      return placed ? { ...broken, line: at.line } : broken;
    },
  };
}

/** YAML that is broken, or that says something else than it seems to. */
export const yamlMutations: readonly Mutation[] = [
  written('a quote left open', /YAML: .*(?:quote|colon|bracket)/, ['"open', "'open"], false),
  written('a bracket left open', /YAML: .*bracket/, ['[open', '{ open', '[a, [b]'], false),
  written(
    'a colon in a text without quotes',
    /YAML: .*a text that holds ": " needs quotes/,
    ['Note: this: that'],
    true,
  ),
  written('a sign that begins no text', /YAML: .*put the text in quotes/, ['@name', '`code`'], true),
  written('a key left empty', /YAML: "\w+" is left empty: write its value, or null/, [''], true),
  written('an anchor', /YAML: anchor "&a": remove it/, (was) => `&a ${was}`, true),
  written('an alias', /YAML: .*alias/i, ['*a', '*anchor'], true),
  written('a tag', /YAML: tag ".+": remove it/, (was) => `!!str ${was}`, true),
  written('a tag of a stranger', /YAML: tag ".+": remove it/, (was) => `!ruby/object:Gem ${was}`, true),
  written(
    'lists in lists in lists',
    /YAML: |needs |allowed: /,
    ['['.repeat(5000), '['.repeat(700) + ']'.repeat(700)],
    true,
  ),
  {
    name: 'a key given twice',
    break: (target, files, random) => {
      const { file, text, at } = pickInnerLine(target, files, random, undefined);
      const row = `${at.lead}${at.key}: ${at.value}`;
      const says = new RegExp(`YAML: Map keys must be unique; "${at.key}" is there twice`);
      return { file, text: withLine(text, at.line, row, row), line: at.line + 1, says };
    },
  },
  {
    name: 'a second document',
    break: (target, files, random) => {
      const { file, text } = pickFile(target, files, random);
      const end = isFolder(target) ? frontMatterEnd(text) : text.split('\n').length;
      const says = /YAML: a line of "---" or "\.\.\." ends the text early; remove it/;
      return {
        file,
        text: withLine(text, end, '...', 'other: text', ...(isFolder(target) ? ['---'] : [])),
        says,
      };
    },
  },
  {
    name: 'front matter that never ends',
    fits: isFolder,
    break: (target, files, random) => {
      const { file, text } = pickFile(target, files, random);
      const end = random.pick([[], ['--'], [' ---'], ['----'], ['...'], ['- - -']]);
      const says = /front matter must begin with --- on line 1 and end with ---/;
      return { file, text: withLine(text, frontMatterEnd(text), ...end), line: 1, says };
    },
  },
  {
    name: 'front matter that never begins',
    fits: isFolder,
    break: (target, files, random) => {
      const { file, text } = pickFile(target, files, random);
      const start = random.pick(['', ' ---', '--', 'Text', '\n---', '+++', '```']);
      return { file, text: withLine(text, 1, start), line: 1, says: /front matter must begin with ---/ };
    },
  },
];
