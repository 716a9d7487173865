import { countyAtEnd } from './countyAtEnd.ts';
import { type Entry, keysOf, readEntry } from './entry.ts';
import { beginningWith, matchEntries, typedWords } from './match.ts';
import { type Option, optionsOf, postcodeOptions, postcodeOutside } from './options.ts';
import { areasOnTheBorder, areasOutside } from './outside.ts';
import type { PlaceStart } from './pieces.ts';
import { pieceOf, pieceOfSlip } from './pieceStarts.ts';
import { postcodeDistrictOf } from './typedPostcode.ts';

/** Loads a file of places by its path below /places/. */
export type Load = (path: string) => Promise<unknown>;

/** Answers what is typed into the field for a place. */
export type Lookup = (typed: string) => Promise<Option[]>;

/** At most so many lines are shown of names that are not the one typed. */
const shown = 8;

/** Lines of one name go on for longer, so that a county or region shows all of its districts. */
const shownOfOne = 80;

/** Makes a lookup; what it has loaded it keeps. */
export function makeLookup(load: Load): Lookup {
  const kept = new Map<string, Promise<unknown>>();
  const get = <T>(path: string): Promise<T> => {
    const found = kept.get(path) ?? load(path);
    kept.set(path, found);
    // What failed is tried again at the next key.
    found.catch(() => kept.delete(path));
    return found as Promise<T>;
  };
  const start = (): Promise<PlaceStart> => get<PlaceStart>('districts.json');
  let own: Entry[] | undefined;
  const pieces = new Map<string, Entry[]>();
  const piece = async (name: string | undefined): Promise<Entry[]> => {
    if (name === undefined) return [];
    const known = pieces.get(name);
    if (known) return known;
    const lines = await get<string[]>(`names/${name}.json`);
    const entries = lines.flatMap((line) => readEntry(line) ?? []);
    pieces.set(name, entries);
    return entries;
  };

  const found = async (typed: readonly string[], exactly = false): Promise<Entry[]> => {
    const { districts, pieces: starts } = await start();
    own ??= districts.map(([, name], to) => ({
      name,
      kind: 'district' as const,
      to: [to],
      keys: keysOf(name),
    }));
    for (let words = typed; words.length > 0; words = words.slice(0, -1)) {
      const key = words.join('');
      const first = pieceOf(key, starts);
      const near = [...own, ...(await piece(first))];
      if (exactly) return beginningWith(near, words);
      const entries = matchEntries(near, words);
      if (entries.length > 0) return entries;
      if (key.length <= 3) continue;
      const more = matchEntries(await piece(pieceOfSlip(key, starts)), words);
      if (more.length > 0) return more;
    }
    return [];
  };

  const byName = async (typed: string): Promise<Option[]> => {
    const { districts, counties } = await start();
    const words = typedWords(typed);
    const county = countyAtEnd(words, districts, counties);
    if (!county) return oneEach(await found(words), districts, words);
    const whole = await found(words, true);
    if (whole.length > 0 && county.words.length > 0) return oneEach(whole, districts, words);
    const entries = await found(county.words.length > 0 ? county.words : typedWords(county.county));
    // Of places with one name, the one in the county that was typed comes first.
    const inside = entries.filter(({ kind, to }) => kind !== 'outside' && to.some(county.holds));
    return oneEach([...new Set([...whole, ...inside, ...entries])], districts, county.words);
  };

  const byPostcode = async (district: string): Promise<Option[]> => {
    const area = /^[A-Z]+/.exec(district)?.[0] ?? '';
    if (area in areasOutside) return [postcodeOutside(district, areasOutside[area])];
    const { districts } = await start();
    const letter = district.slice(0, 1).toLowerCase();
    const all = await get<Record<string, [number, number][]>>(`postcodes/${letter}.json`).catch(() => ({}));
    const shares = (all as Record<string, [number, number][]>)[district];
    return shares
      ? postcodeOptions(district, shares, districts, area in areasOnTheBorder)
      : [postcodeOutside(district, areasOnTheBorder[area])];
  };

  return async (typed) => {
    const postcode = postcodeDistrictOf(typed);
    return postcode === undefined ? byName(typed) : byPostcode(postcode);
  };
}

/** The lines of the entries, no place twice. All places called as typed are told apart; of others the best are shown. */
function oneEach(
  found: readonly Entry[],
  districts: PlaceStart['districts'],
  typed: readonly string[],
): Option[] {
  const options: Option[] = [];
  const seen = new Set<string>();
  for (const entry of found) {
    const most = entry.to.length > 1 || entry.keys[0] === typed.join('') ? shownOfOne : shown;
    if (options.length >= shown && most === shown) break;
    for (const option of optionsOf(entry, districts)) {
      const key = option.path === undefined ? option.label : `${option.path} ${keysOf(entry.name)[0] ?? ''}`;
      if (options.length >= most || seen.has(key)) continue;
      seen.add(key);
      options.push(option);
    }
  }
  return options;
}
