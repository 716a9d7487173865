import sharp from 'sharp';
import { openKept } from '../reading/files/kept.ts';

/**
 * Fixed palette and compression, no metadata: the same drawing gives the same bytes. More effort for the palette takes
 * twice the time, and these few flat colours come out no smaller.
 */
const settings = { compressionLevel: 9, palette: true, colours: 64, effort: 1, dither: 0 } as const;

/** All that a picture depends on beside its drawing: the settings, and the versions of sharp and of what it is made of. */
const way = JSON.stringify(['png', settings, sharp.versions]);

/** Drawings (SVG without text, by name) as PNG; what an earlier build made of the same drawing is taken from there. */
export async function pictures(
  drawings: ReadonlyMap<string, string>,
  kept = openKept('pictures'),
): Promise<Map<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  for (const [name, svg] of drawings) {
    // The fonts of the machine are no part of what is asked for.
    if (svg.includes('<text'))
      throw new Error(`the picture ${name} has text, whose look depends on the machine`);
    made.set(name, await kept.get(way, svg, () => sharp(Buffer.from(svg)).png(settings).toBuffer()));
  }
  kept.forgetRest();
  return made;
}
