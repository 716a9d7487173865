import { readFileSync } from 'node:fs';
import { hiddenCharacter } from '../../schemas/hiddenCharacter.ts';
import type { Problem } from './problem.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What a hidden character at a place most likely is, in words. */
function explain(name: string, offset: number): string {
  if (name === 'U+FEFF' && offset === 0)
    return 'found a byte order mark (BOM); save the file as UTF-8 without one';
  if (name === 'U+FFFD') return 'found bytes that are not UTF-8; save the file as UTF-8';
  if (name === 'U+0009') return 'found a tab; use spaces';
  return `found the hidden character ${name}; remove it`;
}

/**
 * Reads a text file that people edit. Bytes that are not UTF-8, a byte order mark, tabs and characters that cannot
 * be seen are problems, the first of each line; so is what cannot be read. Line ends may be LF or CRLF.
 */
export function readText(path: string, file: string): { text: string; problems: Problem[] } {
  let text: string;
  try {
    text = decoder.decode(readFileSync(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    return {
      text: '',
      problems: [{ file, line: 1, column: 1, message: `the file cannot be read (${code})` }],
    };
  }
  const problems = text.split(/\r?\n/).flatMap((row, index) => {
    const found = hiddenCharacter(row);
    if (!found) return [];
    const message = explain(found.name, index + found.offset);
    return [{ file, line: index + 1, column: found.offset + 1, message }];
  });
  return { text, problems };
}
