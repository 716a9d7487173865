import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pictures } from '../../../src/queries/pictures.ts';
import { openKept } from '../../../src/reading/files/kept.ts';

const root = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(root, { recursive: true }));

const drawing = (fill: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="${fill}"/></svg>`;
const made = async (name: string, svg: string): Promise<Buffer> =>
  Buffer.from((await pictures(new Map([['x', svg]]), openKept(name, root))).get('x') ?? []);

test('a picture that was kept is that of its drawing, also after its entry was cut or swapped', async () => {
  const red = await made('a', drawing('red'));
  const blue = await made('b', drawing('blue'));
  expect(red.equals(blue)).toBe(false);
  expect((await made('a', drawing('red'))).equals(red)).toBe(true);
  const [name = ''] = readdirSync(join(root, 'a'));
  const entry = readFileSync(join(root, 'a', name));
  for (const wrong of [
    entry.subarray(0, -1),
    Buffer.alloc(0),
    Buffer.concat([entry.subarray(0, 64), blue]),
  ]) {
    writeFileSync(join(root, 'a', name), wrong);
    expect((await made('a', drawing('red'))).equals(red)).toBe(true);
  }
});

test('another drawing is never answered by the entry of the first, which is forgotten', async () => {
  await made('c', drawing('red'));
  expect((await made('c', drawing('blue'))).equals(await made('d', drawing('blue')))).toBe(true);
  expect(readdirSync(join(root, 'c'))).toHaveLength(1);
});

test('a drawing with text is refused: its look depends on the fonts of the machine', async () => {
  await expect(made('e', '<svg><text>x</text></svg>')).rejects.toThrow('the picture x has text');
});
