import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentKind } from '../../schemas/contentKinds.ts';
import { isDropping } from '../../lib/files/droppings.ts';
import type { Problem } from './problem.ts';
import type { ImageUse } from './readProse.ts';
import type { ReadFile } from './readEntry.ts';

/** Where the images of texts stand, one folder for all. */
export const imageFolder = 'content/images';

/** What a text writes to show one, and the form of its name. */
const form = /^\.\.\/images\/([a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpg|png|webp))$/;
const example = '![What it shows](../images/name.jpg "Who made it, licence")';

/** Bytes of a file that a repository should carry; the site makes smaller ones of it. */
const mostBytes = 1_000_000;

/** Why a text must not show an image like that, and what to write; undefined where it may. */
function faultOf(root: string, { url, alt, credit, alone }: ImageUse): string | undefined {
  const name = form.exec(url)?.[1];
  if (name === undefined)
    return `found an image at "${url.slice(0, 60)}", allowed: a .jpg, .png or .webp of ${imageFolder}/ with a lower-case name; write ${example}`;
  const path = join(root, imageFolder, name);
  if (!existsSync(path)) return `found an image ${name}, but ${imageFolder}/ has no such file`;
  const { size } = statSync(path);
  if (size > mostBytes)
    return `${name} has ${size} bytes, allowed: up to ${mostBytes}; save it smaller, 1600 points wide at most`;
  if (alt.trim().length < 10 || /\.(?:jpe?g|png|webp)$/i.test(alt))
    return `found an image without a text for who cannot see it; write what it shows: ${example}`;
  if (credit.trim() === '')
    return `found an image without a credit; write who made it and by which licence: ${example}`;
  return alone ? undefined : 'found an image within a text; put it into a paragraph of its own';
}

/** Images that a text must not show, or not like that. */
export function imageProblems(
  root: string,
  { file, images }: Pick<ReadFile, 'file' | 'images'>,
  { images: allowed }: Pick<ContentKind, 'images'>,
): Problem[] {
  return images.flatMap((image) => {
    const { line, column } = image;
    const message =
      allowed === true ? faultOf(root, image) : 'found an image; only guides and pages may have them';
    return message === undefined ? [] : [{ file, line, column, message }];
  });
}

/** Files of the folder of images that no text shows. */
export function unusedImages(root: string, files: readonly Pick<ReadFile, 'images'>[]): Problem[] {
  const folder = join(root, imageFolder);
  if (!existsSync(folder)) return [];
  const used = new Set(files.flatMap(({ images }) => images.map(({ url }) => form.exec(url)?.[1])));
  return readdirSync(folder)
    .filter((name) => !isDropping(name) && !used.has(name))
    .map((name) => ({
      file: `${imageFolder}/${name}`,
      line: 1,
      column: 1,
      message: 'no text shows this; remove it, or show it in a guide or page',
    }));
}
