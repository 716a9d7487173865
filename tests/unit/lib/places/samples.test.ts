import { expect, test } from 'vitest';
import { lookupOfTables } from '../../../fixtures/lookupOfTables.ts';
import { readRows } from '../../../fixtures/placeRows.ts';
import { type Sample, placeSamples } from '../../../fixtures/placeSamples.ts';
import { spokenName } from '../../../../src/lib/selection/placeName.ts';

const { lookup } = lookupOfTables();
const codes = new Map(
  readRows('districts').map((d) => [spokenName(d.lad_name).replace(/, .*/, ''), d.lad_code]),
);

/** The share of a sample that must be answered. */
const most = 0.98;

/** What is wrong with the answers, one line each. `within`: how far up the right one must stand. */
async function lost(sample: readonly Sample[], within: number): Promise<string[]> {
  const faults: string[] = [];
  for (const { typed, wanted } of sample) {
    const options = (await lookup(typed)).slice(0, within);
    const code = codes.get(wanted);
    const right = options.some(({ path, label }) =>
      code === undefined ? label.endsWith(`lies in ${wanted}`) : path === `/data/districts/${code}/`,
    );
    if (!right)
      faults.push(`${typed}: ${wanted}; ${options.map(({ label }) => label).join(' / ') || 'no answer'}`);
  }
  return faults;
}

const all = [...Map.groupBy(placeSamples, ({ sample }) => sample)];

test.each(all)('%s of the sample lead to the right place', async (_, sample) => {
  const faults = await lost(sample, Infinity);
  expect(1 - faults.length / sample.length, faults.join('\n')).toBeGreaterThanOrEqual(most);
});

test('nearly every right answer stands among the first three', async () => {
  const sample = placeSamples.filter((each) => each.sample !== 'councils');
  const faults = await lost(sample, 3);
  expect(1 - faults.length / sample.length, faults.join('\n')).toBeGreaterThanOrEqual(most);
});
