import { describe, expect, it } from 'vitest';
import { countRows, targetGroups } from '../../../../src/lib/targets/targetGroups.ts';
import { someArea, somePriority, someTarget } from '../../../fixtures/areas.ts';

const full = { ...somePriority(1, ['maths'], { targets: [someTarget('target-1')] }) };
delete full.targetsNotFound;
const part = somePriority(2, ['maths'], { targets: [someTarget('target-1')] });
const none = somePriority(3, ['maths']);

describe('the rows of all targets', () => {
  it('keep a row for every priority of which no target, or not every target, is known', () => {
    const [group] = targetGroups([someArea('a', { priorities: [full, part, none] })]);
    expect(group?.rows.map(({ kind, priority }) => [priority.number, kind])).toEqual([
      [1, 'target'],
      [2, 'target'],
      [2, 'not all found'],
      [3, 'none found'],
    ]);
  });

  it('are counted as targets and as priorities without one', () => {
    const groups = targetGroups([someArea('a', { priorities: [full, part, none] })]);
    expect(countRows(groups)).toEqual({ targets: 2, without: 1 });
  });

  it('refuse a priority that has no target and does not say why', () => {
    const silent = { ...full, targets: [] };
    expect(() => targetGroups([someArea('a', { priorities: [silent] })])).toThrow(
      'priority-1 has no target and does not say why',
    );
  });
});
