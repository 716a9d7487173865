import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressed } from '../../../../src/integrations/finishedSite/compress.ts';
import { treeHash } from '../../../../src/integrations/finishedSite/treeHash.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tree-'));
  writeFileSync(join(folder, 'index.html'), 'a');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a build is named by the hashes and paths of its files', () => {
  expect(treeHash(folder)).toEqual({
    sha256: '92a6e04912ef13b264e5346b7825e82957d906594e8d3ab98cbe1e5530aec79a',
    files: 1,
  });
});

test('what is made from the other files does not count', () => {
  const before = treeHash(folder);
  for (const name of ['build.json', 'opportunity-areas-site.zip', 'index.html.br', 'index.html.gz']) {
    writeFileSync(join(folder, name), 'x');
  }
  expect(treeHash(folder)).toEqual(before);
});

test('another path or another byte gives another name', () => {
  const before = treeHash(folder).sha256;
  writeFileSync(join(folder, 'index.html'), 'b');
  expect(treeHash(folder).sha256).not.toBe(before);
});

test('a gzip file names neither a time nor the system that wrote it', async () => {
  const { gz } = await compressed(Buffer.from('text'), 7);
  expect([...gz.subarray(4, 8), gz[9]]).toEqual([0, 0, 0, 0, 255]);
  expect(gunzipSync(gz).toString()).toBe('text');
});
