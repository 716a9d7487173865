import { describe, expect, it } from 'vitest';
import { areaPath, priorityLabel, targetCount } from '../../../../src/lib/area/areaRecord.ts';
import { byRegion, bySetting } from '../../../../src/lib/area/groupAreas.ts';
import { someArea, somePriority, someTarget } from '../../../fixtures/areas.ts';

const settings = (types: ('coastal' | 'urban' | 'rural')[]) => ({
  types,
  note: 'A note',
  sources: ['a-source'],
});
const names = (groups: { label: string; areas: { id: string }[] }[]) =>
  groups.map(({ label, areas }) => [label, areas.map(({ id }) => id)]);

describe('groups of areas', () => {
  it('put an area with two settings in both groups, and leave out a setting without areas', () => {
    const areas = [
      someArea('a', { settings: settings(['coastal', 'urban']) }),
      someArea('b', { settings: settings(['coastal']) }),
    ];
    expect(names(bySetting(areas))).toEqual([
      ['Coastal', ['a', 'b']],
      ['Urban', ['a']],
    ]);
  });

  it('list the regions from north to south as the statistics office does', () => {
    const areas = [someArea('a', { region: 'South West' }), someArea('b', { region: 'North West' })];
    expect(names(byRegion(areas))).toEqual([
      ['North West', ['b']],
      ['South West', ['a']],
    ]);
  });
});

describe('an area’s record', () => {
  it('has an address, and one for every anchor', () => {
    expect(areaPath('derby')).toBe('/areas/derby/');
    expect(areaPath('derby', 'priority-1')).toBe('/areas/derby/#priority-1');
  });

  it('says in words where a priority has no number', () => {
    expect(priorityLabel({ number: 2 })).toBe('Priority 2');
    expect(priorityLabel({ number: null })).toBe('Across the plan');
  });

  it('counts its targets', () => {
    const priorities = [
      somePriority(1, ['maths'], { targets: [someTarget('target-1'), someTarget('target-2')] }),
    ];
    expect(targetCount(someArea('a', { priorities }).data)).toBe(2);
  });
});
