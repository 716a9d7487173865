import { numberWord } from '../format/number.ts';
import { joinWords } from '../format/list.ts';
import type { District } from '../../schemas/district.ts';
import { spokenName } from './placeName.ts';

/** The chosen districts nearest in rank, and how a sentence says where the district stands from them. */
export interface ChosenNeighbour {
  /** The nearest chosen district; two where one stands as far above as the other below. */
  chosen: District[];
  /** "Its neighbour in rank, Blackpool, was chosen." */
  sentence: string;
  /** "one place below Blackpool, which became an opportunity area". */
  distance: string;
}

const places = (count: number): string => `${numberWord(count)} ${count === 1 ? 'place' : 'places'}`;

/**
 * The chosen districts nearest in rank to a district that was not chosen. Below means a worse rank. Throws where none was
 * chosen at all.
 */
export function chosenNeighbour(district: District, byRank: readonly District[]): ChosenNeighbour {
  const away = (other: District): number => Math.abs(other.smi_2016_rank - district.smi_2016_rank);
  const all = byRank.filter((d) => d.opportunity_area !== null && d.lad_code !== district.lad_code);
  const nearest = Math.min(...all.map(away));
  const chosen = all.filter((d) => away(d) === nearest);
  const [first] = chosen;
  if (!first) throw new Error('no district was chosen');
  const names = joinWords(chosen.map((d) => spokenName(d.lad_name)));
  const side = (d: District): string => (d.smi_2016_rank < district.smi_2016_rank ? 'below' : 'above');
  const alone = byRank.filter((d) => d.opportunity_area === first.opportunity_area).length === 1;
  const became =
    chosen.length > 1
      ? 'which both lay in opportunity areas'
      : `which became ${alone ? 'an opportunity area' : 'part of an opportunity area'}`;
  const from = joinWords(chosen.map((d) => `${places(nearest)} ${side(d)} ${spokenName(d.lad_name)}`));
  const distance = `${from}, ${became}`;
  const [many, were] = chosen.length > 1 ? ['districts', 'were'] : ['district', 'was'];
  const sentence =
    nearest === 1
      ? chosen.length > 1
        ? `Both its neighbours in rank, ${names}, were chosen.`
        : `Its neighbour in rank, ${names}, was chosen.`
      : `The nearest chosen ${many} in rank ${were} ${names}, ${places(nearest)} away.`;
  return { chosen, sentence, distance };
}
