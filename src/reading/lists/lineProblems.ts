import type { Problem } from '../content/problem.ts';
import { addressFault } from './addressForm.ts';
import type { ListLine } from './listLines.ts';

/** What the lines of a list hold, beside how many words: whether an address may name a place on a page. */
export interface ListForm {
  words: 1 | 2;
  place: 'never' | 'may' | 'must';
}

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const example = {
  1: 'one address on each line, like /areas/derby/',
  2: 'an old and a new address, like /old/ /new/',
} as const;

/** Faults of the lines of a list, each by itself: how many addresses, and what each is written with. */
export function lineProblems(
  file: string,
  lines: readonly ListLine[],
  { words, place }: ListForm,
): Problem[] {
  return lines.flatMap(({ line, words: found }) => {
    if (found.length !== words)
      return [
        {
          file,
          line,
          column: 1,
          message: `found "${shown(found.map(({ text }) => text).join(' '))}", allowed: ${example[words]}`,
        },
      ];
    return found.flatMap(({ text, column }) => {
      const fault = addressFault(text, place);
      return fault === undefined ? [] : [{ file, line, column, message: `found "${shown(text)}": ${fault}` }];
    });
  });
}

/** First words that a list holds twice; on some disks `/Old/` and `/old/` are one folder. */
export function repeatedLines(file: string, lines: readonly ListLine[]): Problem[] {
  const first = new Map<string, number>();
  return lines.flatMap(({ line, words }) => {
    const text = words[0]?.text ?? '';
    const before = first.get(text.toLowerCase());
    if (before === undefined) first.set(text.toLowerCase(), line);
    return before === undefined
      ? []
      : [
          {
            file,
            line,
            column: 1,
            message: `found "${shown(text)}" a second time (first on line ${before}); remove one of the two`,
          },
        ];
  });
}
