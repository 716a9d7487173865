import type { District } from '../../schemas/district.ts';
import { cutRank, rule } from './rule.ts';

/** Where one district stands in the selection. */
export interface Position {
  district: District;
  /** Ranks by which it is inside the lowest sixth (0 = the first rank inside), or outside (negative). */
  beyondCut: number;
  /** Place counted from the bottom: 1 is the lowest rank of all. */
  fromBottom: number;
  /** Its nearest neighbours in rank, better and worse, that were not chosen. */
  better: District[];
  worse: District[];
}

/** Works out where a district stands among all districts sorted by rank. */
export function positionOf(district: District, byRank: readonly District[], neighbours = 2): Position {
  const index = byRank.findIndex((other) => other.lad_code === district.lad_code);
  const notChosen = (other: District): boolean => other.opportunity_area === null;
  return {
    district,
    beyondCut: district.smi_2016_rank - cutRank,
    fromBottom: rule.districts - district.smi_2016_rank + 1,
    better: byRank.slice(0, index).filter(notChosen).slice(-neighbours),
    worse: byRank
      .slice(index + 1)
      .filter(notChosen)
      .slice(0, neighbours),
  };
}

/**
 * The nearest districts in rank on either side, chosen or not, with the district itself between them. `place` is its
 * place in the list, from 0: looking for it would make the pages of all districts a matter of squares.
 */
export function aroundInRank(place: number, byRank: readonly District[], reach: number): District[] {
  return byRank.slice(Math.max(0, place - reach), place + reach + 1);
}
