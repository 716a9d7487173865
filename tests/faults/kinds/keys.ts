import { withLine } from '../contentFile.ts';
import { type Mutation, pickInnerLine, pickLine } from './mutation.ts';

/** Keys that are missing, misspelt or unknown. */
export const keyMutations: readonly Mutation[] = [
  {
    name: 'a missing key',
    break: (target, files, random) => {
      const { required } = target.subject;
      const { file, text, at } = pickInnerLine(target, files, random, required);
      return {
        file,
        text: withLine(text, at.line),
        says: new RegExp(`\\b${at.key}: missing \\((?:needs|allowed:) .+\\)$`, 'm'),
      };
    },
  },
  {
    name: 'a misspelt key',
    break: (target, files, random) => {
      const { file, text, at } = pickLine(target, files, random, undefined);
      const key = random.pick([
        `${at.key}x`,
        at.key.toUpperCase(),
        `${at.key}_`,
        'constructor',
        '<<',
        '__proto__',
      ]);
      return {
        file,
        text: withLine(text, at.line, `${at.lead}${key}: ${at.value}`),
        line: at.line,
        says: new RegExp(`unknown key "${key}", allowed: (?:\\w+, )*${at.key}\\b|key "__proto__": remove it`),
      };
    },
  },
  {
    name: 'an unknown key',
    break: (target, files, random) => {
      const { file, text, at } = pickInnerLine(target, files, random, undefined);
      const key = random.pick(['colour', 'slug', 'toString', 'constructor', '""', '<<', '__proto__']);
      return {
        file,
        text: withLine(text, at.line, `${at.lead}${key}: x`, `${at.lead}${at.key}: ${at.value}`),
        line: at.line,
        says: new RegExp(`unknown key "${key.replace('""', '')}", allowed: \\w+|key "__proto__": remove it`),
      };
    },
  },
];
