import sharp from 'sharp';
import { previewPalette } from '../../publishing/preview/palette.ts';
import type { Pixels } from '../../publishing/preview/png.ts';

/** A drawing as pixels with how far each covers what is below it, four bytes each. */
export interface Raster {
  width: number;
  height: number;
  bytes: Uint8Array;
}

/** All that the pixels of a drawing depend on beside it. */
export const rasterWay = JSON.stringify(sharp.versions);

/** An SVG as pixels. */
export async function raster(svg: string): Promise<Raster> {
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, bytes: data };
}

/** Colours are looked up by the five highest bits of each part. */
const keyOf = (red: number, green: number, blue: number): number =>
  ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);

/** The nearest colour of the palette for every colour. */
const nearest = Uint8Array.from({ length: 2 ** 15 }, (_, key) => {
  const [red, green, blue] = [key >> 10, (key >> 5) & 31, key & 31].map((part) => (part * 255) / 31);
  const far = previewPalette.map(
    ([r, g, b]) => (r - (red ?? 0)) ** 2 + (g - (green ?? 0)) ** 2 + (b - (blue ?? 0)) ** 2,
  );
  return far.indexOf(Math.min(...far));
});

/** Pixels of the palette with nothing on them: all of its first colour, paper. */
export function paper(width: number, height: number): Pixels {
  return { width, height, colours: new Uint8Array(width * height) };
}

/** Lays a drawing on pixels of the palette, and changes these. */
export function lay(below: Pixels, { width, height, bytes }: Raster, left = 0, top = 0): void {
  const rows = Math.min(height, below.height - top);
  const columns = Math.min(width, below.width - left);
  for (let y = Math.max(0, -top); y < rows; y += 1)
    for (let x = Math.max(0, -left); x < columns; x += 1) {
      const from = 4 * (y * width + x);
      const cover = (bytes[from + 3] ?? 0) / 255;
      if (cover === 0) continue;
      const at = (y + top) * below.width + x + left;
      const [red, green, blue] = previewPalette[below.colours[at] ?? 0] ?? [255, 255, 255];
      const mixed = (under: number, over: number): number => under + (over - under) * cover;
      below.colours[at] =
        nearest[
          keyOf(
            mixed(red, bytes[from] ?? 0),
            mixed(green, bytes[from + 1] ?? 0),
            mixed(blue, bytes[from + 2] ?? 0),
          )
        ] ?? 0;
    }
}
