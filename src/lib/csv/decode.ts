import type { Problem } from '../content/problem.ts';

/**
 * Decodes UTF-8 piece by piece and hands on whole lines, so that a file of any length needs little memory.
 * A byte order mark and bytes that are not UTF-8 are problems; reading stops at the second.
 */
export function* decodeLines(
  file: string,
  chunks: Iterable<Uint8Array>,
  problems: Problem[],
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
      line += whole.split('\n').length - 1;
      rest = rest.slice(end);
    }
  }
  const tail = decode();
  if (tail === undefined) return;
  if (rest + tail !== '') yield rest + tail;
}

/** The part of a chunk before its first broken byte, for the position of the error only. */
function validStart(chunk: Uint8Array): string {
  const lossy = new TextDecoder('utf-8').decode(chunk);
  const broken = lossy.indexOf('\ufffd');
  return broken < 0 ? lossy : lossy.slice(0, broken);
}

/** End of the last row that is whole: the last line break with an even number of quotes before it. */
function lastRowEnd(text: string): number {
  let end = text.lastIndexOf('\n') + 1;
  if (end === 0 || !text.includes('"')) return end;
  let open = false;
  end = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 34) open = !open;
    else if (code === 10 && !open) end = index + 1;
  }
  return end;
}
