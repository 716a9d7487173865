import type { Report } from '../content/problemLog.ts';
import { lastRowEnd } from './rowEnds.ts';

/** Longest row that is read, in characters: far more than any sound row, far less than memory. */
export const longestRow = 1 << 20;

/**
 * Decodes UTF-8 piece by piece and hands on whole rows, so that a file of any length needs little memory.
 * A byte order mark, bytes that are not UTF-8 and a row that does not end are problems; reading stops at the last two.
 */
export function* decodeLines(
  file: string,
  chunks: Iterable<Uint8Array>,
  problems: Report,
): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  let line = 1;
  let first = true;
  const decode = (chunk?: Uint8Array): string | undefined => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      const seen = rest + (chunk ? validStart(chunk) : '');
      const lines = seen.split('\n');
      problems.push({
        file,
        line: line + lines.length - 1,
        column: (lines.at(-1)?.length ?? 0) + 1,
        message: 'found bytes that are not UTF-8; save the file as UTF-8',
      });
      return undefined;
    }
  };
  for (const chunk of chunks) {
    let text = decode(chunk);
    if (text === undefined) return;
    if (first && text.length > 0) {
      first = false;
      if (text.startsWith('\ufeff')) {
        problems.push({
          file,
          line: 1,
          column: 1,
          message: 'found a byte order mark (BOM); save the file as UTF-8 without one',
        });
        text = text.slice(1);
      }
    }
    rest += text;
    const end = lastRowEnd(rest);
    if (end > 0) {
      const whole = rest.slice(0, end);
      yield whole;
      line += countLines(whole);
      rest = rest.slice(end);
    }
    if (rest.length > longestRow) {
      problems.push({
        file,
        line,
        column: 1,
        message: `the row that begins here has more than ${longestRow} characters; is a quote left open?`,
      });
      return;
    }
  }
  const tail = decode();
  if (tail === undefined) return;
  if (rest + tail !== '') yield rest + tail;
}

/** Line breaks in a text. */
export function countLines(text: string): number {
  let count = 0;
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) count += 1;
  return count;
}

/** The part of a chunk before its first broken byte, for the position of the error only. */
function validStart(chunk: Uint8Array): string {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(chunk);
  const broken = lossy.indexOf('\ufffd');
  return broken < 0 ? lossy : lossy.slice(0, broken);
}
