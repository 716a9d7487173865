import { addAreas } from './areas.ts';
import { addDistricts } from './districts.ts';
import { addSources } from './sources.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptFiles } from '../../../src/lib/files/keptFiles.ts';
import { releaseData } from '../../../src/reading/releases/releaseData.ts';
import { changelogFile, readReleases } from '../../../src/reading/releases/releases.ts';
import { addLines } from './tables.ts';

/** Releases the tables below a folder as a new version, as an editor who changed them would have to. Throws where a rule forbids it. */
function releaseMadeUp(root: string): void {
  const [{ version, date }] = readReleases(root);
  const next = version.replace(/\d+$/, (patch) => String(Number(patch) + 1));
  const file = join(root, changelogFile);
  const entry = `## ${next} – ${date}\n\n- Made-up rows, for measuring only.\n\n`;
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('## ', () => `${entry}## `),
  );
  const { problems } = releaseData(root);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  addLines(
    root,
    'addresses.txt',
    ['SHA256SUMS', ...keptFiles].map((name) => `/data/v${next}/${name}`),
  );
}

/** How much of each kind a made-up site has: districts in all, areas and sources beyond the real ones. */
export interface Sizes {
  districts?: number;
  areas?: number;
  sources?: number;
}

/** What the environment of a program must say that reads a folder of these sizes. */
export function environmentOf({ districts, areas }: Sizes): Record<string, string> {
  return {
    ...(districts === undefined ? {} : { MADE_UP_DISTRICTS: String(districts) }),
    ...(areas === undefined ? {} : { MADE_UP_AREAS: String(areas) }),
  };
}

/** Adds made-up content and data to a copy of the project, so that all of its checks still pass. */
export function makeUp(root: string, { districts, areas, sources }: Sizes): void {
  if (districts !== undefined) addDistricts(root, districts);
  if (areas !== undefined) addAreas(root, areas);
  if (sources !== undefined) addSources(root, sources);
  if (districts !== undefined || areas !== undefined) releaseMadeUp(root);
}
