import { tokens } from './tokens.ts';

/** Ways to say the same, each as the words that search knows. */
export type Synonyms = readonly (readonly string[])[][];

/** An abbreviation and what it stands for, either way round, and a few words that people use for the same thing. */
export function abbreviationSynonyms(abbreviations: Readonly<Record<string, string>>): string[][] {
  const everyday: Record<string, string[]> = {
    SEND: ['special needs', 'SEN'],
    NEET: ['unemployed'],
    EYFS: ['early years'],
    GCSE: ['key stage 4'],
    CAMHS: ['mental health services'],
    DfE: ['the department'],
  };
  return Object.entries(abbreviations)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([short, long]) => [short, long, ...(everyday[short] ?? [])]);
}

/** Groups of phrases as groups of words; phrases that say nothing are left out. */
export function toSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  return groups.map((group) => group.map((phrase) => tokens(phrase)).filter((phrase) => phrase.length > 0));
}

/** A part of a query: the words typed, and the other ways to say them. One way must be found in full. */
export type Slot = readonly (readonly string[])[];

/**
 * Cuts a query into slots. A run of words that a synonym group knows becomes one slot with every phrase of its groups;
 * any other word is a slot of its own. The longest run wins.
 */
export function toSlots(query: string, synonyms: Synonyms): Slot[] {
  const all = tokens(query);
  const slots: Slot[] = [];
  for (let start = 0; start < all.length;) {
    let length = 1;
    let ways: (readonly string[])[] = [all.slice(start, start + 1)];
    for (let size = Math.min(6, all.length - start); size > 0; size -= 1) {
      const run = all.slice(start, start + size);
      const groups = synonyms.filter((group) => group.some((phrase) => phrase.join(' ') === run.join(' ')));
      if (groups.length === 0) continue;
      length = size;
      const others = groups.flat().filter((phrase) => phrase.join(' ') !== run.join(' '));
      ways = [run, ...others];
      break;
    }
    slots.push(ways);
    start += length;
  }
  return slots;
}
