import type { Kind } from './kinds.ts';

/** A place that a search can find, with the words that lead to it. */
export interface SearchRecord {
  /** Path of the page, without the base path: `/areas/derby/`. */
  path: string;
  /** Anchor without `#`; empty for the page itself. */
  id: string;
  kind: Kind;
  /** Title of the page. */
  title: string;
  /** Heading of the section; empty for the page itself. */
  heading: string;
  /** How its text begins, to show. */
  extract: string;
  /** Words that people search for and that the page may not hold. */
  keywords: string;
  /** Further words of its text, each once, as search knows them. */
  body: string;
}

/** One page of the file: path, kind, title, extract, keywords, and its sections. */
type PackedPage = [string, Kind, string, string, string, PackedSection[]];
/** One section: anchor, heading, extract. */
type PackedSection = [string, string, string];

/** The file that the search page loads. Short, because every visitor who searches fetches all of it. */
export interface SearchFile {
  /** Groups of phrases that mean the same. */
  synonyms: string[][];
  pages: PackedPage[];
  /** The words of the bodies, a line each, as `packWords` writes them. */
  words: string;
}

/** Numbers of one word are counted on from the last one, in base 36: most are short, and the file is. */
const base = 36;

/** Which records hold which word: a line for each word, A to Z, with the distances between the records' numbers. */
export function packWords(bodies: readonly string[]): string {
  const places = new Map<string, number[]>();
  bodies.forEach((body, number) => {
    for (const word of body.split(' ').filter(Boolean)) {
      const known = places.get(word);
      if (known) known.push(number);
      else places.set(word, [number]);
    }
  });
  return [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, numbers]) => {
      const steps = numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
      return [word, ...steps.map((step) => step.toString(base))].join(' ');
    })
    .join('\n');
}

/** The bodies of `count` records, each with its words A to Z. */
export function unpackWords(words: string, count: number): string[] {
  const bodies: string[][] = Array.from({ length: count }, () => []);
  for (const line of words.split('\n')) {
    const [word = '', ...steps] = line.split(' ');
    let number = 0;
    for (const step of steps) {
      number += parseInt(step, base);
      bodies[number]?.push(word);
    }
  }
  return bodies.map((body) => body.join(' '));
}

/** Packs records for the file. A page's own record must come before those of its sections. */
export function pack(records: readonly SearchRecord[]): Pick<SearchFile, 'pages' | 'words'> {
  const pages = new Map<string, PackedPage>();
  for (const { path, id, kind, title, heading, extract, keywords } of records) {
    const page = pages.get(path);
    if (page) page[5].push([id, heading, extract]);
    else pages.set(path, [path, kind, title, extract, keywords, []]);
  }
  return { pages: [...pages.values()], words: packWords(records.map(({ body }) => body)) };
}

/** The records of the file, in its order. */
export function unpack({ pages, words }: Pick<SearchFile, 'pages' | 'words'>): SearchRecord[] {
  const records = pages.flatMap(([path, kind, title, extract, keywords, sections]) => {
    const page = { path, kind, title, body: '' };
    const inside = sections.map(([id, heading, text]) => ({
      ...page,
      id,
      heading,
      extract: text,
      keywords: '',
    }));
    return [{ ...page, id: '', heading: '', extract, keywords }, ...inside];
  });
  const bodies = unpackWords(words, records.length);
  return records.map((record, number) => ({ ...record, body: bodies[number] ?? '' }));
}
