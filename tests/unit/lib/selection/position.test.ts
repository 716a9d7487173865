import { describe, expect, it } from 'vitest';
import { aroundInRank, positionOf } from '../../../../src/lib/selection/position.ts';
import { makeDistrict } from '../../../fixtures/districtRows.ts';

const at = (rank: number, area: string | null = null) =>
  makeDistrict({
    lad_code: `E07000${rank}`,
    lad_name: `Rank ${rank}`,
    smi_2016_rank: rank,
    opportunity_area: area,
  });
const ranks = [at(270), at(271), at(272), at(273, 'derby'), at(274)];
const [first = at(0), second = at(0), third = at(0)] = ranks;

describe('the position of a district', () => {
  it('is 0 places beyond the cut at the first rank inside', () => {
    expect(positionOf(second, ranks)).toMatchObject({ beyondCut: 0, fromBottom: 54 });
    expect(positionOf(first, ranks).beyondCut).toBe(-1);
  });

  it('names the nearest neighbours that were not chosen', () => {
    const { better, worse } = positionOf(third, ranks, 1);
    expect(better.map((d) => d.lad_name)).toEqual(['Rank 271']);
    expect(worse.map((d) => d.lad_name)).toEqual(['Rank 274']);
  });
});

describe('the ranks around a district', () => {
  it('stop at either end', () => {
    expect(aroundInRank(0, ranks, 1).map((d) => d.lad_name)).toEqual(['Rank 270', 'Rank 271']);
    expect(aroundInRank(4, ranks, 2).map((d) => d.lad_name)).toEqual(['Rank 272', 'Rank 273', 'Rank 274']);
  });
});
