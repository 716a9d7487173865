import { site } from '../../lib/site/site.ts';
import { previewFrame } from '../../publishing/preview/frame.ts';
import { once } from '../once.ts';
import { fontLettering } from './lettering.ts';
import type { Drawing } from './pictures.ts';

/** A drawing with the name of its picture. */
export type NamedDrawing = readonly [name: string, drawing: Drawing];

/** The letters of all pictures, read once a build. */
export const lettering = once(() => Promise.resolve(fontLettering()));

/** A picture for sharing with its words. Without a name there is room for one, to be laid on it. */
export async function framed(drawing: string, words: { above: string; name?: string }): Promise<string> {
  return previewFrame(drawing, { ...words, site: site.name }, await lettering());
}

/** A picture of its own, with a name in large letters. */
export async function named(
  image: { name: string },
  drawing: string,
  words: { above: string; name: string },
): Promise<NamedDrawing> {
  return [image.name, { base: await framed(drawing, words) }];
}
