/** One word of a list's line, with the column at which it begins, from 1. */
interface ListWord {
  text: string;
  column: number;
}

/** One entry of a list: its line, from 1, and its words. */
export interface ListLine {
  line: number;
  words: ListWord[];
}

/** The entries of a list's text: its lines without comments (`#` at the start) and blank ones, cut into words. */
export function listLines(text: string): ListLine[] {
  return text.split(/\r?\n/).flatMap((row, index) => {
    if (row.trim() === '' || row.trim().startsWith('#')) return [];
    const words = [...row.matchAll(/\S+/g)].map((match) => ({ text: match[0], column: match.index + 1 }));
    return [{ line: index + 1, words }];
  });
}
