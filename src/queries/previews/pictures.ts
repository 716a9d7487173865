import { previewPalette } from '../../publishing/preview/palette.ts';
import { toPng, type Pixels } from '../../publishing/preview/png.ts';
import { openKept } from '../../reading/files/kept.ts';
import { lay, paper, raster, rasterWay } from './raster.ts';

/** A drawing (SVG without text) and smaller ones that are laid on it, so that what many share is drawn once. */
export interface Drawing {
  base: string;
  layers?: readonly { svg: string; left: number; top: number }[];
}

/** All that a picture depends on beside its drawing. */
const way = JSON.stringify(['png of a palette', previewPalette, rasterWay]);

/** Pixels of drawings; those that more than one picture asks for are kept until all are made. */
function rasters(drawings: readonly Drawing[]) {
  const asked = new Map<string, number>();
  for (const { base, layers = [] } of drawings)
    for (const svg of [base, ...layers.map((layer) => layer.svg)]) asked.set(svg, (asked.get(svg) ?? 0) + 1);
  const bases = new Map<string, Pixels>();
  const stamps = new Map<string, ReturnType<typeof raster>>();
  return {
    async base(svg: string): Promise<Pixels> {
      const known = bases.get(svg);
      if (known !== undefined) return { ...known, colours: known.colours.slice() };
      const drawn = await raster(svg);
      const pixels = paper(drawn.width, drawn.height);
      lay(pixels, drawn);
      if ((asked.get(svg) ?? 0) > 1) bases.set(svg, { ...pixels, colours: pixels.colours.slice() });
      return pixels;
    },
    stamp(svg: string): ReturnType<typeof raster> {
      const drawn = stamps.get(svg) ?? raster(svg);
      if ((asked.get(svg) ?? 0) > 1) stamps.set(svg, drawn);
      return drawn;
    },
  };
}

/** Drawings, by name, as PNG; what an earlier build made of the same drawing is taken from there. */
export async function pictures(
  drawings: ReadonlyMap<string, Drawing>,
  kept = openKept('pictures'),
): Promise<Map<string, Uint8Array>> {
  const drawn = rasters([...drawings.values()]);
  const made = new Map<string, Uint8Array>();
  for (const [name, drawing] of drawings) {
    const content = JSON.stringify(drawing);
    // The fonts of the machine are no part of what is asked for.
    if (content.includes('<text'))
      throw new Error(`the picture ${name} has text, whose look depends on the machine`);
    const make = async (): Promise<Uint8Array> => {
      const pixels = await drawn.base(drawing.base);
      for (const { svg, left, top } of drawing.layers ?? []) lay(pixels, await drawn.stamp(svg), left, top);
      return toPng(pixels, previewPalette);
    };
    made.set(name, await kept.get(way, content, make));
  }
  kept.forgetRest();
  return made;
}
