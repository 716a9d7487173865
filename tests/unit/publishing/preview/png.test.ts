import sharp from 'sharp';
import { expect, test } from 'vitest';
import { previewPalette } from '../../../../src/publishing/preview/palette.ts';
import { toPng } from '../../../../src/publishing/preview/png.ts';

test('another reader of PNG sees the same pixels, at odd widths too', async () => {
  for (const width of [1, 2, 5]) {
    const colours = Uint8Array.from({ length: width * 3 }, (_, index) => index % previewPalette.length);
    const png = toPng({ width, height: 3, colours }, previewPalette);
    const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([width, 3]);
    expect([...data]).toEqual([...colours].flatMap((colour) => previewPalette[colour] ?? []));
  }
});

test('more than 16 colours are refused', () => {
  const pixels = { width: 1, height: 1, colours: new Uint8Array(1) };
  expect(() => toPng(pixels, Array(17).fill([0, 0, 0]))).toThrow('at most 16 colours, this one 17');
  expect(previewPalette.length).toBeLessThanOrEqual(16);
});
