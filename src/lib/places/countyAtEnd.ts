import { fold } from '../text/fold.ts';
import type { PackedCounty, PackedDistrict } from './pieces.ts';

/** What people write for a county, folded, and the county. */
const short: Readonly<Record<string, string>> = {
  beds: 'Bedfordshire',
  berks: 'Berkshire',
  bucks: 'Buckinghamshire',
  cambs: 'Cambridgeshire',
  derbys: 'Derbyshire',
  'co durham': 'County Durham',
  'e sussex': 'East Sussex',
  glos: 'Gloucestershire',
  hants: 'Hampshire',
  herts: 'Hertfordshire',
  lancs: 'Lancashire',
  leics: 'Leicestershire',
  lincs: 'Lincolnshire',
  'n yorks': 'North Yorkshire',
  'north yorks': 'North Yorkshire',
  northants: 'Northamptonshire',
  notts: 'Nottinghamshire',
  oxon: 'Oxfordshire',
  's yorks': 'South Yorkshire',
  'south yorks': 'South Yorkshire',
  shrops: 'Shropshire',
  staffs: 'Staffordshire',
  'w sussex': 'West Sussex',
  'w yorks': 'West Yorkshire',
  warks: 'Warwickshire',
  'west yorks': 'West Yorkshire',
  wilts: 'Wiltshire',
  worcs: 'Worcestershire',
  yorks: 'Yorkshire',
};

/** A name in front of the county that it was typed with: "Bradford, West Yorkshire", "Stoke-on-Trent, Staffs". */
export interface WithCounty {
  /** The words in front of the county. Empty where a short form of a county was typed alone. */
  words: string[];
  /** The county as it is written in full. */
  county: string;
  /** Whether a district lies in it, by its place in the list. */
  holds: (district: number) => boolean;
}

/** The county at the end of what was typed; undefined where there is none, or nothing but its full name. */
export function countyAtEnd(
  words: readonly string[],
  districts: readonly PackedDistrict[],
  counties: readonly PackedCounty[],
): WithCounty | undefined {
  for (let from = 0; from < words.length; from += 1) {
    const end = words.slice(from).join(' ');
    const full = short[end];
    if (full === undefined && from === 0) continue;
    const name = fold(full ?? end);
    const own = counties.filter(([county]) => fold(county) === name);
    const inside = new Set([
      ...own.flatMap(([, ...numbers]) => numbers),
      ...districts.flatMap(([, district, where], index) =>
        fold(where) === name || fold(district) === name ? [index] : [],
      ),
    ]);
    if (inside.size > 0 || full !== undefined)
      return {
        words: words.slice(0, from),
        county: full ?? end,
        holds: (district) => inside.has(district),
      };
  }
  return undefined;
}
