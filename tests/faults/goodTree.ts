import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAll } from '../../src/reading/content/checkAll.ts';
import { formatProblem } from '../../src/reading/content/problem.ts';

const sourcesFile = 'content/sources.yaml';

/** Takes out the sources that no page cites, so that tests can run while pages are still being written. */
function dropUnusedSources(root: string): void {
  const unused = new Set(
    checkAll(root).flatMap(({ file, message }) =>
      file === sourcesFile && message.endsWith('no page cites this source; remove it')
        ? [message.split(':')[0] ?? '']
        : [],
    ),
  );
  const entries = readFileSync(join(root, sourcesFile), 'utf8').split(/\n(?=\S)/);
  writeFileSync(
    join(root, sourcesFile),
    `${entries
      .filter((entry) => !unused.has(entry.split(':')[0] ?? ''))
      .join('\n')
      .trimEnd()}\n`,
  );
}

/** A copy of content/ and data/ in a folder of its own, without any problem. Throws where one is left. */
export function goodTree(): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'faults-'));
  // The pages in code are there for the addresses that they take.
  for (const folder of ['content', 'data', 'src/pages'])
    cpSync(folder, join(root, folder), { recursive: true });
  dropUnusedSources(root);
  const left = checkAll(root);
  if (left.length > 0)
    throw new Error(`the project's own content has problems:\n${left.map(formatProblem).join('\n')}`);
  return { root, remove: () => rmSync(root, { recursive: true }) };
}
