import { ordinal } from '../format/number.ts';
import { spokenName } from '../selection/placeName.ts';
import type { Entry, EntryKind } from './entry.ts';
import { countries } from './outside.ts';
import type { PackedDistrict } from './pieces.ts';

/** One line of the list under the field. */
export interface Option {
  label: string;
  detail: string;
  /** Name of what was found: a place, a postcode district, a district. */
  name: string;
  /** Whether it is the district itself, which its page names anyway. */
  isDistrict: boolean;
  /** Where it leads, without the base path; undefined: nowhere. */
  path: string | undefined;
}

const englandOnly = 'The opportunity areas were in England only.';

const kindWords: Readonly<Record<EntryKind, string>> = {
  district: 'district of 2016',
  council: 'council of a later year',
  county: 'county or region',
  town: 'town or village',
  everyday: 'place',
  parish: 'parish',
  neighbourhood: 'neighbourhood',
  ward: 'ward',
  outside: 'outside England',
};

/** "312th of 324, chosen". */
function standing([, , , rank, chosen]: PackedDistrict, of: number): string {
  return rank === 0
    ? 'not in the Social Mobility Index, so not considered'
    : `${ordinal(rank)} of ${of}, ${chosen ? 'chosen' : 'not chosen'}`;
}

const pathOf = ([code, , , rank]: PackedDistrict): string | undefined =>
  rank === 0 ? undefined : `/data/districts/${code}/`;

/** How a sentence names a district, with its county or region where it is not the same. */
function named([, name, where]: PackedDistrict): string {
  const spoken = spokenName(name);
  return where === '' || where === name || where === spoken ? spoken : `${spoken}, ${where}`;
}

/** The lines for a name: one for each district that it leads to. */
export function optionsOf(entry: Entry, districts: readonly PackedDistrict[]): Option[] {
  const { name, kind, to } = entry;
  if (kind === 'outside')
    return to.map((country) => ({
      name,
      isDistrict: false,
      label: `${name} lies in ${countries[country] ?? 'another country'}`,
      detail: englandOnly,
      path: undefined,
    }));
  const of = districts.filter(([, , , rank]) => rank > 0).length;
  return to.flatMap((number) => {
    const district = districts[number];
    if (!district) return [];
    const detail = `${kindWords[kind]}; ${standing(district, of)}`;
    const several = kind === 'council' || kind === 'county';
    const label =
      kind === 'district'
        ? named(district)
        : several
          ? `${name}: ${spokenName(district[1])}`
          : `${name}, in ${named(district)}`;
    return [
      {
        label,
        name,
        isDistrict: kind === 'district',
        detail: several ? `district of 2016; ${standing(district, of)}` : detail,
        path: pathOf(district),
      },
    ];
  });
}

/** The lines for a postcode district: one for each district in which it lies, with its share where there are several. */
export function postcodeOptions(
  postcode: string,
  shares: readonly (readonly [number, number])[],
  districts: readonly PackedDistrict[],
  onTheBorder = false,
): Option[] {
  const of = districts.filter(([, , , rank]) => rank > 0).length;
  const what = onTheBorder ? `The part of ${postcode} in England` : postcode;
  return shares.flatMap(([number, share]) => {
    const district = districts[number];
    if (!district) return [];
    const part = shares.length > 1 ? `${share}% of its postcodes; ` : '';
    return [
      {
        label: `${what} lies ${shares.length > 1 ? 'partly ' : ''}in ${named(district)}`,
        name: postcode,
        isDistrict: false,
        detail: `${part}${standing(district, of)}`,
        path: pathOf(district),
      },
    ];
  });
}

/** The line for a postcode of which no part is known to lie in England. */
export function postcodeOutside(postcode: string, country: string | undefined): Option {
  return country === undefined
    ? {
        name: postcode,
        isDistrict: false,
        label: `No postcode district ${postcode} is known in England`,
        detail: 'Check the letters and the number.',
        path: undefined,
      }
    : {
        name: postcode,
        isDistrict: false,
        label: `${postcode} lies in ${country}`,
        detail: englandOnly,
        path: undefined,
      };
}
