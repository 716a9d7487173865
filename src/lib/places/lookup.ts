import { parse, isValid, toOutcode } from 'postcode';
import { type Entry, keysOf, readEntry } from './entry.ts';
import { matchEntries, typedWords } from './match.ts';
import { type Option, optionsOf, postcodeOptions, postcodeOutside } from './options.ts';
import { areasOnTheBorder, areasOutside } from './outside.ts';
import { pieceOf, type PlaceStart } from './pieces.ts';

/** Loads a file of places by its path below /places/. */
export type Load = (path: string) => Promise<unknown>;

/** Answers what is typed into the field for a place. */
export type Lookup = (typed: string) => Promise<Option[]>;

/** At most so many lines are shown. */
const shown = 8;

/** Lines of one name go on for longer, so that a county shows all of its districts. */
const shownOfOne = 40;

/**
 * The postcode district of what was typed: "SK1", "sk1 3xe", "SK1 3". A whole postcode is cut here, and what is cut away
 * goes nowhere. Undefined where it is no postcode.
 */
export function postcodeDistrictOf(typed: string): string | undefined {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.-]+/g, ' ')
    .trim();
  if (isValid(text)) return toOutcode(parse(text).postcode ?? text) ?? undefined;
  const [outward = '', rest = ''] = text.split(' ');
  return /^[A-Z]{1,2}\d[A-Z\d]?$/.test(outward) && /^(?:\d[A-Z]?)?$/.test(rest) ? outward : undefined;
}

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

  const byName = async (typed: string): Promise<Option[]> => {
    const { districts, pieces: starts } = await start();
    own ??= districts.map(([, name], to) => ({
      name,
      kind: 'district' as const,
      to: [to],
      keys: keysOf(name),
    }));
    for (let words = typedWords(typed); words.length > 0; words = words.slice(0, -1)) {
      const key = words.join('');
      const first = pieceOf(key, starts);
      let found = matchEntries([...own, ...(await piece(first))], words);
      if (found.length === 0 && key.length > 3) {
        // A slip may lie in the letters by which the files are cut.
        const near = starts.filter((name) => name !== first && name.startsWith(key.slice(0, 1)));
        const others = await Promise.all(near.map(piece));
        found = matchEntries(others.flat(), words);
      }
      if (found.length > 0) return oneEach(found, districts);
    }
    return [];
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

/** The lines of the entries, no place twice. */
function oneEach(found: readonly Entry[], districts: PlaceStart['districts']): Option[] {
  const options: Option[] = [];
  const seen = new Set<string>();
  for (const entry of found) {
    if (options.length >= shown) break;
    for (const option of optionsOf(entry, districts)) {
      const key = option.path === undefined ? option.label : `${option.path} ${keysOf(entry.name)[0] ?? ''}`;
      if (options.length >= (entry.to.length > 1 ? shownOfOne : shown) || seen.has(key)) continue;
      seen.add(key);
      options.push(option);
    }
  }
  return options;
}
