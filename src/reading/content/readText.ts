import { lstatSync, readFileSync } from 'node:fs';
import { hiddenCharacter } from '../../schemas/hiddenCharacter.ts';
import { mojibake } from '../../schemas/mojibake.ts';
import { notText } from './notText.ts';
import type { Problem } from './problem.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What a hidden character at a place most likely is, in words. */
function explain(name: string, offset: number, before: string): string {
  if (/\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*$/u.test(before))
    return `found an emoji that is made of several signs (${name}); write it in words`;
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

/** A file in another encoding: told once, where the first letter is lost, not at each of its letters. */
function lostBytes(text: string, file: string, lost: number): { text: string; problems: Problem[] } {
  const rows = text.slice(0, text.indexOf('\ufffd')).split('\n');
  const message = `found bytes that are not UTF-8; save the file as UTF-8 (they are here and at ${lost - 1} more places)`;
  return { text, problems: [{ file, line: rows.length, column: (rows.at(-1) ?? '').length + 1, message }] };
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
    const bytes = readFileSync(path);
    const other = notText(bytes);
    if (other !== undefined) return fail(other);
    text = decoder.decode(bytes);
  } catch (error) {
    return fail(`the file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
  }
  const lost = (text.match(/\ufffd/g) ?? []).length;
  if (lost > 1) return lostBytes(text, file, lost);
  const problems = text.split(/\r?\n/).flatMap((row, index) => {
    const spoilt = mojibake.exec(row);
    if (spoilt) {
      const message = `found "${row.slice(spoilt.index, spoilt.index + 3)}", letters that were read in the wrong encoding; type them again`;
      return [{ file, line: index + 1, column: spoilt.index + 1, message }];
    }
    const found = hiddenCharacter(row);
    if (!found) return [];
    const message = explain(found.name, index + found.offset, row.slice(0, found.offset));
    return [{ file, line: index + 1, column: found.offset + 1, message }];
  });
  return { text, problems };
}
