import type { Entry } from './entry.ts';

/** At most so many names in a file, so that an answer stays small. */
const most = 900;

/** Where the files with names begin: each letter, and within a long one the first two or three letters. */
export function pieceStarts(entries: readonly Entry[]): string[] {
  const keys = entries.flatMap((entry) => entry.keys);
  const split = (start: string): string[] => {
    const inside = keys.filter((key) => key.startsWith(start));
    if (inside.length <= most || start.length === 3) return inside.length > 0 ? [start] : [];
    const starts: string[] = [start];
    let count = 0;
    for (const next of [...new Set(inside.map((key) => key.slice(0, start.length + 1)))].sort()) {
      const size = inside.filter((key) => key.startsWith(next)).length;
      if (count > 0 && count + size > most) {
        starts.push(next);
        count = 0;
      }
      count += size;
    }
    return starts;
  };
  return [...new Set(keys.map((key) => key.slice(0, 1)))].sort().flatMap(split);
}

/** The file that holds the names beginning with a key: the last that does not begin after it. */
export function pieceOf(key: string, starts: readonly string[]): string | undefined {
  return starts.findLast((start) => start <= key && start.slice(0, 1) === key.slice(0, 1));
}

/**
 * One more file to look into when nothing was found: a slip may lie in the letters by which the files are cut. Two letters
 * that changed places and a letter too many come first ("Sacrborough", "Shcarborough"), then the next file of the letter.
 * One, since all files of a letter would be more than an answer may weigh.
 */
export function pieceOfSlip(key: string, starts: readonly string[]): string | undefined {
  const [a = '', b = '', c = '', ...rest] = key;
  const own = pieceOf(key, starts);
  const alike = starts.filter((start) => start.startsWith(a));
  const at = own === undefined ? 0 : alike.indexOf(own);
  const tries = [a + c + b + rest.join(''), a + c + rest.join('')].map((other) => pieceOf(other, starts));
  return [...tries, alike[at + 1], alike[at - 1]].find((other) => other !== undefined && other !== own);
}
