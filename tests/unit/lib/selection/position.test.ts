import { describe, expect, it } from 'vitest';
import { checkSelectionData } from '../../../../src/lib/csv/readSelectionData.ts';
import { funnel } from '../../../../src/lib/selection/funnel.ts';
import { positionOf } from '../../../../src/lib/selection/position.ts';
import type { District } from '../../../../src/schemas/district.ts';
import { goodText } from '../../../fixtures/checkText.ts';
import { knownAreas } from '../../../fixtures/knownAreas.ts';

const { districts } = checkSelectionData('data.csv', [Buffer.from(goodText)], { areas: knownAreas });
const byRank = [...districts].sort((a, b) => a.smi_2016_rank - b.smi_2016_rank);
const at = (rank: number): District => byRank[rank - 1] as District;

describe('the place of a district', () => {
  it('is counted from the cut and from the bottom', () => {
    expect(positionOf(at(271), byRank)).toMatchObject({ beyondCut: 0, fromBottom: 54 });
    expect(positionOf(at(270), byRank)).toMatchObject({ beyondCut: -1, fromBottom: 55 });
    expect(positionOf(at(324), byRank)).toMatchObject({ beyondCut: 53, fromBottom: 1, worse: [] });
  });

  it('has neighbours that were not chosen, nearest by rank', () => {
    const { better, worse } = positionOf(at(316), byRank, 3);
    expect(better).toHaveLength(3);
    expect([...better, ...worse].map((district) => district.opportunity_area)).not.toContain('blackpool');
    expect([...better, ...worse].every((district) => district.opportunity_area === null)).toBe(true);
  });

  it('at the top has none above it', () => {
    expect(positionOf(at(1), byRank).better).toEqual([]);
  });
});

describe('the steps of the selection', () => {
  it('are counted from the data', () => {
    expect(funnel(districts)).toMatchObject({ districts: 324, lowestSixth: 54, longList: 32, areas: 12 });
  });
});
