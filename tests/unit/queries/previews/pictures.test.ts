import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { pictures } from '../../../../src/queries/previews/pictures.ts';
import { openKept } from '../../../../src/reading/files/kept.ts';

const root = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(root, { recursive: true }));

const [ink, accent] = ['#1a2421', '#b3440f'];
const drawing = (fill: string, size = 8): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="${size}" height="${size}" fill="${fill}"/></svg>`;
const made = async (name: string, base: string): Promise<Buffer> =>
  Buffer.from((await pictures(new Map([['x', { base }]]), openKept(name, root))).get('x') ?? []);
/** The colours of the pixels of one row, in hexadecimal. */
const row = async (png: Uint8Array, y: number): Promise<string[]> => {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return Array.from({ length: info.width }, (_, x) => {
    const at = 3 * (y * info.width + x);
    return `#${data.subarray(at, at + 3).toString('hex')}`;
  });
};

test('a picture that was kept is that of its drawing, also after its entry was cut or swapped', async () => {
  const first = await made('a', drawing(ink));
  const second = await made('b', drawing(accent));
  expect(first.equals(second)).toBe(false);
  expect((await made('a', drawing(ink))).equals(first)).toBe(true);
  const [name = ''] = readdirSync(join(root, 'a'));
  const entry = readFileSync(join(root, 'a', name));
  for (const wrong of [
    entry.subarray(0, -1),
    Buffer.alloc(0),
    Buffer.concat([entry.subarray(0, 64), second]),
  ]) {
    writeFileSync(join(root, 'a', name), wrong);
    expect((await made('a', drawing(ink))).equals(first)).toBe(true);
  }
});

test('another drawing is never answered by the entry of the first, which is forgotten', async () => {
  await made('c', drawing(ink));
  expect((await made('c', drawing(accent))).equals(await made('d', drawing(accent)))).toBe(true);
  expect(readdirSync(join(root, 'c'))).toHaveLength(1);
});

test('a drawing with text is refused: its look depends on the fonts of the machine', async () => {
  await expect(made('e', '<svg><text>x</text></svg>')).rejects.toThrow('the picture x has text');
  const layers = [{ svg: '<svg><text>x</text></svg>', left: 0, top: 0 }];
  const laid = new Map([['x', { base: drawing(ink), layers }]]);
  await expect(pictures(laid, openKept('e', root))).rejects.toThrow('the picture x has text');
});

test('pictures share what they are laid on, and none has what another was given', async () => {
  const base = drawing(ink);
  const stamp = drawing(accent, 2);
  const all = await pictures(
    new Map([
      ['left', { base, layers: [{ svg: stamp, left: 0, top: 3 }] }],
      ['right', { base, layers: [{ svg: stamp, left: 7, top: 3 }] }],
      ['none', { base }],
    ]),
    openKept('f', root),
  );
  const third = async (name: string): Promise<string[]> => row(all.get(name) ?? new Uint8Array(), 3);
  expect(await third('left')).toEqual([accent, accent, ink, ink, ink, ink, ink, ink]);
  expect(await third('right')).toEqual([ink, ink, ink, ink, ink, ink, ink, accent]);
  expect(await third('none')).toEqual(Array(8).fill(ink));
});
