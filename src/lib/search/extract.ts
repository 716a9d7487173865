import { tokens } from './tokens.ts';

/** The beginning of a text, cut at a word, at most `length` characters and an ellipsis. */
export function extractOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : length).replace(/[\s,;:.(–-]+$/, '')}…`;
}

/** Words of a text as search knows them, each once, sorted, without those that `shown` holds anyway. */
export function bodyOf(text: string, shown: string): string[] {
  const known = new Set(tokens(shown));
  return [...new Set(tokens(text))].filter((word) => !known.has(word) && isTelling(word)).sort();
}

/** Numbers of one or two digits, and single letters, tell nothing apart. */
function isTelling(word: string): boolean {
  return word.length > 2 || (word.length === 2 && !/\d/.test(word));
}
