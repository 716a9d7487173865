import type { Region } from '../../schemas/region.ts';
import { capitalise } from '../format/capital.ts';
import { numberWord } from '../format/number.ts';
import type { RegionSpread } from './regionSpread.ts';
import { spokenRegion } from './placeName.ts';

/** What the numbers say of one region, as a heading and sentences; the names of its areas are set behind them. */
export interface RegionFinding {
  title: string;
  sentence: string;
  /** How the sentence on the chosen areas begins; undefined where no area was chosen. */
  areas: string | undefined;
}

const chosenIn = ({ lowestSixth }: RegionSpread): number =>
  lowestSixth.filter((d) => d.opportunity_area !== null).length;

/** How a region compares with the others by districts in the lowest sixth. */
function comparison(own: number, others: readonly number[]): string {
  if (others.every((count) => count < own)) return ', more than any other region';
  if (own > 0 && others.every((count) => count <= own)) return ', as many as any other region';
  return '';
}

function titleOf(own: number, most: boolean, chosen: number): string {
  const picked = `${numberWord(chosen)} chosen`;
  if (own === 0) return 'None in the lowest sixth';
  if (most) return `Most of any region, ${picked === 'no chosen' ? 'none chosen' : picked}`;
  return `${capitalise(numberWord(own))} in the lowest sixth, ${chosen === 0 ? 'none' : numberWord(chosen)} chosen`;
}

/** The finding on one region, computed from all of them. */
export function regionFinding(region: Region, spread: readonly RegionSpread[]): RegionFinding {
  const mine = spread.find((each) => each.region === region);
  if (!mine) throw new Error(`no region ${region}`);
  const others = spread.filter((each) => each.region !== region).map((each) => each.lowestSixth.length);
  const own = mine.lowestSixth.length;
  const chosen = chosenIn(mine);
  const name = capitalise(spokenRegion(region));
  const than = comparison(own, others);
  const districts = own === 1 ? 'district' : 'districts';
  return {
    title: titleOf(own, than.startsWith(', more'), chosen),
    sentence:
      own === 0
        ? `${name} had no district in the lowest sixth, so none there could be chosen.`
        : `${name} had ${numberWord(own)} ${districts} in the lowest sixth${than}.`,
    areas:
      chosen === 0
        ? own === 0
          ? undefined
          : 'None of them was chosen.'
        : mine.areas.length === 1 && chosen === 1
          ? 'One was chosen:'
          : `${capitalise(numberWord(chosen))} of them were chosen, in ${mine.areas.length === 1 ? 'one area' : `${numberWord(mine.areas.length)} areas`}:`,
  };
}
