import { squeezed } from './pdfText.ts';

/** How often a text holds a word, as letters side by side. */
function countOf(letters: string, word: string): number {
  return letters.split(word).length - 1;
}

/** Words of a text that its PDF holds less often, with both numbers: what a reader on paper would miss. */
export function lostWords(text: string, letters: string): string[] {
  const words = text
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .map(squeezed)
    .filter((word) => word !== '');
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([word, shown]) => ({ word, shown, printed: countOf(letters, word) }))
    .filter(({ shown, printed }) => printed < shown)
    .map(({ word, shown, printed }) => `${word}: ${shown} on the page, ${printed} on paper`);
}
