import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptFiles } from '../../../src/lib/files/keptFiles.ts';
import { releaseData } from '../../../src/reading/releases/releaseData.ts';
import { changelogFile, readReleases } from '../../../src/reading/releases/releases.ts';
import { addLines } from './tables.ts';

/** Releases the tables below a folder as a new version, as an editor who changed them would have to. Throws where a rule forbids it. */
export function releaseMadeUp(root: string): void {
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
