import { lstatSync, readFileSync } from 'node:fs';
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

/** Why a path cannot be read as a file, in words; undefined where it can. */
function unreadable(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'the file is missing';
  return found.isFile() ? undefined : 'must be a file, not a folder or a link';
}

/**
 * Reads a text file that people edit. Bytes that are not UTF-8, a byte order mark, tabs and characters that cannot
 * be seen are problems, the first of each line; so is a file that is missing or cannot be read, and what is no file.
 * Line ends may be LF or CRLF.
 */
export function readText(path: string, file: string): { text: string; problems: Problem[] } {
  const fail = (message: string) => ({ text: '', problems: [{ file, line: 1, column: 1, message }] });
  let text: string;
  try {
    const why = unreadable(path);
    if (why !== undefined) return fail(why);
    text = decoder.decode(readFileSync(path));
  } catch (error) {
    return fail(`the file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
  }
  const problems = text.split(/\r?\n/).flatMap((row, index) => {
    const found = hiddenCharacter(row);
    if (!found) return [];
    const message = explain(found.name, index + found.offset);
    return [{ file, line: index + 1, column: found.offset + 1, message }];
  });
  return { text, problems };
}
