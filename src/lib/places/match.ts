import { distance } from 'fastest-levenshtein';
import { fold, joined } from '../text/fold.ts';
import { type Entry, kindOrder } from './entry.ts';

/** Words that name a kind of council and no place. */
const councilWords =
  /\b(?:(?:county|city|borough|district|metropolitan|town|parish|unitary)(?: \w+)? council|council|mbc|metropolitan borough)\b/g;

/** What was typed as it is compared: folded, without words for councils and a "the" or "of" in front. */
export function typedWords(typed: string): string[] {
  const folded = fold(typed);
  const bare = folded
    .replace(councilWords, ' ')
    .replace(/^ *(?:(?:the|of) +)+/, '')
    .trim();
  return (bare === '' ? folded : bare).split(/ +/).filter(Boolean);
}

/** How far a key is from what was typed; undefined where it is another name. 0: the same, 1: it begins so. */
function farFrom(key: string, typed: string, slips: number): number | undefined {
  if (key === typed) return 0;
  if (slips === 0) return key.startsWith(typed) ? 1 : undefined;
  if (Math.abs(key.length - typed.length) > slips) {
    if (key.length < typed.length) return undefined;
    const begin = distance(key.slice(0, typed.length), typed);
    return begin <= slips ? 3 + begin : undefined;
  }
  const whole = distance(key, typed);
  return whole <= slips ? 1 + whole : undefined;
}

/** Slips that are forgiven in a word of so many letters. */
const slipsIn = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

/** A district whose name begins with the words typed is meant before a village of that name: "Stoke", "Kingston". */
function beginsDistrict({ kind, name }: Entry, words: readonly string[]): boolean {
  return kind === 'district' && `${fold(name)} `.startsWith(`${words.join(' ')} `);
}

function ranked(entries: Iterable<Entry>, words: readonly string[], slips: number): Entry[] {
  const typed = joined(words.join(' '));
  const found: { entry: Entry; far: number }[] = [];
  for (const entry of entries) {
    let best: number | undefined;
    entry.keys.forEach((key, index) => {
      const far = farFrom(key, typed, slips);
      // A part of a name counts a little less than the whole of another.
      if (far !== undefined) best = Math.min(best ?? Infinity, far + (index > 0 ? 0.5 : 0));
    });
    if (best !== undefined && beginsDistrict(entry, words)) best = 0;
    if (best !== undefined) found.push({ entry, far: best });
  }
  const order = (entry: Entry): number => kindOrder.indexOf(entry.kind);
  return found
    .sort(
      (a, b) =>
        a.far - b.far ||
        order(a.entry) - order(b.entry) ||
        a.entry.name.length - b.entry.name.length ||
        (a.entry.name < b.entry.name ? -1 : a.entry.name > b.entry.name ? 1 : 0),
    )
    .map(({ entry }) => entry);
}

/** Names that are or begin with what was typed, best first. */
export function beginningWith(entries: readonly Entry[], words: readonly string[]): Entry[] {
  return words.length === 0 ? [] : ranked(entries, words, 0);
}

/** With so many answers or more, nobody is taken to have misspelt. */
const few = 3;

const wellKnown = new Set<Entry['kind']>(['district', 'town', 'everyday']);

/** Names that are or begin with what was typed; else those that it may be a slip of. Best first. */
export function matchEntries(entries: readonly Entry[], words: readonly string[]): Entry[] {
  const typed = joined(words.join(' '));
  if (typed === '') return [];
  const exact = beginningWith(entries, words);
  const slips = slipsIn(typed.length);
  if (slips === 0 || exact.length >= few) return exact;
  // A ward may be called as a town is misspelt: "Scarbrough". Few answers are joined by towns one slip away.
  const near =
    exact.length === 0
      ? ranked(entries, words, slips)
      : ranked(
          entries.filter(({ kind }) => wellKnown.has(kind)),
          words,
          1,
        );
  return [...exact, ...near.filter((entry) => !exact.includes(entry))];
}
