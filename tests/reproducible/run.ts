/**
 * `npm run test:reproducible`: builds dist/ here, and the same in another folder from nothing, with a different clock
 * zone, language and width of terminal; both must be the same byte for byte. What an earlier build left in .cache/ is
 * used here only, so a wrong rest in it is told as well.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/integrations/finishedSite/builtPages.ts';
import { copyTree } from '../support/copyTree.ts';
import { runBuild } from '../support/runBuild.ts';
import { compareTrees } from './compareTrees.ts';

const here = process.cwd();
const other = copyTree('another-folder');
try {
  await Promise.all([
    runBuild(here, { TZ: 'UTC', LC_ALL: 'C' }),
    runBuild(other, { TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8', COLUMNS: '40' }),
  ]);
  const differing = ['dist', 'dist.deploy'].flatMap((folder) =>
    compareTrees(join(here, folder), join(other, folder)).map((file) => `${folder}/${file}`),
  );
  for (const file of differing) console.error(`${file} differs between two builds`);
  const count = filesBelow('dist').length;
  if (differing.length > 0 || count === 0) process.exitCode = 1;
  else console.log(`Two builds are the same byte for byte: ${count} files`);
} finally {
  rmSync(other, { recursive: true, force: true });
}
