import type { Report } from '../content/problemLog.ts';
import { notText } from '../content/notText.ts';
import { locator } from './locator.ts';

/** Largest file that is read, in megabytes: far more than any table of the site, less than a text may hold. */
const largest = 400;

/**
 * The text of a file with LF line ends. A byte order mark is told and left out; a file that is too large, empty or not
 * UTF-8 is told and not read: `undefined`.
 */
export function decodeText(file: string, bytes: Uint8Array, problems: Report): string | undefined {
  const fail = (message: string, line = 1, column = 1): void => {
    problems.push({ file, line, column, message });
  };
  if (bytes.length > largest * 1e6) {
    fail(`found ${Math.ceil(bytes.length / 1e6)} MB, at most ${largest} MB are read`);
    return undefined;
  }
  const other = notText(bytes);
  if (other !== undefined) {
    fail(other);
    return undefined;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const { line, column } = locator(lossy)(lossy.indexOf('\ufffd'));
    fail('found bytes that are not UTF-8; save the file as UTF-8', line, column);
    return undefined;
  }
  if (text.startsWith('\ufeff')) {
    fail('found a byte order mark (BOM); save the file as UTF-8 without one');
    text = text.slice(1);
  }
  if (text === '') {
    fail('the file is empty');
    return undefined;
  }
  return text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;
}
