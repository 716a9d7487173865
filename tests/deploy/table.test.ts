import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/integrations/finishedSite/builtPages.ts';
import { contentTypeOf } from '../../src/lib/files/contentTypes.ts';
import { ask } from './ask.ts';
import { findNginx, startNginx, type Nginx } from './startNginx.ts';

const program = findNginx();

/** `NAME` in an address stands for a name that a build makes. */
const addressFor = (path: string): string => {
  const expression = new RegExp(`^${path.replaceAll('.', '\\.').replace('NAME', '[^/]+')}$`);
  return (
    filesBelow('dist')
      .map((file) => `/${file}`)
      .find((file) => expression.test(file)) ?? path
  );
};

/** The rows of the table in docs/deployment.md, cell by cell. */
const rows = (/## What is answered\n(.*?)\n## /s.exec(readFileSync('docs/deployment.md', 'utf8'))?.[1] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`/'))
  .map((line) => line.split('|').map((cell) => cell.replaceAll('`', '').trim()))
  .map(([, kind = '', path = '', ...answer]) => ({ kind, path, answer: answer.slice(0, -1) }));

/** What the table says of a file, from its answer. */
function cells({ status, headers }: Awaited<ReturnType<typeof ask>>): readonly string[] {
  const header = (name: string): string => String(headers[name] ?? '');
  const age = /max-age=(\d+)/.exec(header('cache-control'))?.[1];
  return [
    String(status),
    header('location') || header('content-type'),
    age === undefined ? 'not kept' : age === '31536000' ? 'a year' : `${age} s`,
    header('content-security-policy').includes('script-src') ? 'yes' : 'no',
    header('access-control-allow-origin') === '*' ? 'yes' : 'no',
    header('content-encoding') === '' ? 'no' : 'yes',
  ];
}

describe.skipIf(program === undefined)('the table of answers in docs/deployment.md', () => {
  let nginx: Nginx;

  beforeAll(async () => {
    nginx = await startNginx(program ?? '', 'dist.deploy/nginx.conf', 'dist');
  });
  afterAll(() => nginx.stop());

  test('tells of each row what nginx answers', async () => {
    for (const { kind, path, answer } of rows) {
      expect(cells(await ask(`${nginx.origin}${addressFor(path)}`, 'gzip')), `${kind} ${path}`).toEqual(
        answer,
      );
    }
  });

  test('has a row for every type of file that the site holds', () => {
    const types = new Set(
      filesBelow('dist')
        .filter((file) => !/^_(headers|redirects)$|\.(br|gz)$/.test(file))
        .map(contentTypeOf),
    );
    expect([...types].filter((type) => !rows.some(({ answer }) => answer.includes(type)))).toEqual([]);
  });
});
