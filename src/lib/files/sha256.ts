import { createHash } from 'node:crypto';

/** SHA-256 of bytes or UTF-8 text, as 64 lower-case hexadecimal digits. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The lines that `sha256sum -c` reads, sorted by name. */
export function checksumLines(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
    .join('');
}
