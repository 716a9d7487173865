/**
 * `npm run test:reproducible`: two clean builds, in different folders, with a different clock zone, language and
 * width of terminal, must be the same byte for byte.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/integrations/finishedSite/builtPages.ts';
import { copyTree } from '../support/copyTree.ts';
import { runBuild } from '../support/runBuild.ts';
import { compareTrees } from './compareTrees.ts';

const one = copyTree('one');
const other = copyTree('another-folder');
try {
  await Promise.all([
    runBuild(one, { TZ: 'UTC', LC_ALL: 'C' }),
    runBuild(other, { TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8', COLUMNS: '40' }),
  ]);
  const differing = ['dist', 'dist.deploy'].flatMap((folder) =>
    compareTrees(join(one, folder), join(other, folder)).map((file) => `${folder}/${file}`),
  );
  for (const file of differing) console.error(`${file} differs between two builds`);
  const count = filesBelow(join(one, 'dist')).length;
  if (differing.length > 0 || count === 0) process.exitCode = 1;
  else console.log(`Two clean builds are the same byte for byte: ${count} files`);
} finally {
  for (const folder of [one, other]) rmSync(folder, { recursive: true, force: true });
}
