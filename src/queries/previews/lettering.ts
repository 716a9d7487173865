import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import opentype, { type PathCommand } from 'opentype.js';
import type { Lettering } from '../../publishing/preview/words.ts';

/** The font of pictures for sharing: it ships in a package, so that no font of the machine is asked for. */
const fontFile = '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff';

/** The numbers of a step of an outline. The library's own text of a path lacks spaces before some zeros. */
function partsOf(command: PathCommand): number[] {
  const points = 'x1' in command ? [command.x1, command.y1] : [];
  if ('x2' in command) points.push(command.x2, command.y2);
  if ('x' in command) points.push(command.x, command.y);
  // Adding 0 makes 0 of -0.
  return points.map((value) => Math.round(value * 10) / 10 + 0);
}

/** The letters of pictures as outlines. Refuses words that the font has no letter for. */
export function fontLettering(): Lettering {
  const bytes = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve(fontFile));
  const font = opentype.parse(new Uint8Array(bytes).buffer);
  const known = (words: string): string => {
    for (const letter of words)
      if (font.charToGlyphIndex(letter) === 0)
        throw new Error(`the font of pictures for sharing has no "${letter}", which "${words}" needs`);
    return words;
  };
  return {
    width: (words, size) => font.getAdvanceWidth(known(words), size),
    outline: (words, x, y, size) =>
      font
        .getPath(known(words), x, y, size)
        .commands.map((command) => command.type + partsOf(command).join(' '))
        .join(''),
  };
}
