import type { District } from '../../schemas/district.ts';
import type { Region } from '../../schemas/region.ts';
import { otherDistricts } from '../results/others.ts';
import { byRegion } from './regionSpread.ts';
import { outcomeOf } from './verdict.ts';

/** The districts of the lowest sixth in one region that were not chosen, the lowest rank first. */
export interface RegionMisses {
  region: Region;
  districts: District[];
}

/** Districts of the lowest sixth that were not chosen, by region: the region with most comes first. */
export function missesByRegion(all: readonly District[]): RegionMisses[] {
  const missed = otherDistricts(all);
  return byRegion(missed)
    .map(({ region, districts }) => ({
      region,
      districts: districts.sort((a, b) => b.smi_2016_rank - a.smi_2016_rank),
    }))
    .filter(({ districts }) => districts.length > 0)
    .sort((a, b) => b.districts.length - a.districts.length || (a.region < b.region ? -1 : 1));
}

/** What the numbers say of the districts of the lowest sixth that were not chosen. */
export interface MissFindings {
  /** All of them. */
  missed: District[];
  /** The region with more districts in the lowest sixth than any other. */
  most: Region;
  /** Those that met both tests by the published rule. */
  listed: District[];
  /** Those known not to have met the second test. */
  off: District[];
  /** Those of which it is not known. */
  unknown: District[];
  /** The chosen district with the best rank. */
  bestChosen: District;
  /** Those with a lower rank than it. */
  lower: District[];
  /** The lowest rank among them. */
  lowest: District;
  /** Those that the programme after 2022 took in. */
  later: District[];
}

/**
 * Counts the findings. Throws where the data no longer bears one out, so that a sentence is reworded and never untrue:
 * one region has most districts in the lowest sixth, some not chosen stand below one that was, and some came in later.
 */
export function missFindings(all: readonly District[], laterCodes: readonly string[]): MissFindings {
  const missed = otherDistricts(all);
  const regions = byRegion(all).sort((a, b) => b.lowestSixth.length - a.lowestSixth.length);
  const [first, second] = regions;
  if (!first || first.lowestSixth.length === second?.lowestSixth.length)
    throw new Error(
      'near misses: no single region has most districts in the lowest sixth; reword the finding',
    );
  const codes = new Set(all.map((d) => d.lad_code));
  const stray = laterCodes.find((code) => !codes.has(code));
  if (stray !== undefined)
    throw new Error(
      `content/programme.yaml: successorDistricts: found "${stray}", which is no district of data/selection-data.csv; write the code of a district of 2016`,
    );
  const byRank = (a: District, b: District): number => a.smi_2016_rank - b.smi_2016_rank;
  const [bestChosen] = all.filter((d) => d.opportunity_area !== null).sort(byRank);
  const lower = missed.filter((d) => d.smi_2016_rank > (bestChosen?.smi_2016_rank ?? Infinity));
  const lowest = [...missed].sort(byRank).at(-1);
  const later = missed.filter((d) => laterCodes.includes(d.lad_code)).sort((a, b) => byRank(b, a));
  if (!bestChosen || !lowest || lower.length === 0 || later.length === 0)
    throw new Error(
      'near misses: none stands below a chosen district, or none came in later; reword the findings',
    );
  const of = (...outcomes: string[]): District[] => missed.filter((d) => outcomes.includes(outcomeOf(d)));
  return {
    missed,
    most: first.region,
    listed: of('listed'),
    off: of('other category', 'off the list'),
    unknown: of('not established'),
    bestChosen,
    lower,
    lowest,
    later,
  };
}
