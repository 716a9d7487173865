import { existsSync, readFileSync } from 'node:fs';

/** The lists that keep published addresses alive, by what they hold. */
export const listFiles = {
  addresses: 'data/addresses.txt',
  anchors: 'data/anchors.txt',
  redirects: 'data/redirects.txt',
} as const;

/** The entries of a list: its lines without comments (`#` at the start) and blank ones. A missing file is empty. */
export function readList(file: string): string[] {
  if (!existsSync(file)) return [];
  return parseList(readFileSync(file, 'utf8'));
}

/** The entries of a list's text. */
export function parseList(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
