import { previewColours } from './palette.ts';

/** Turns words into outlines of letters: how wide they are, and the data of an SVG path. */
export interface Lettering {
  width(words: string, size: number): number;
  outline(words: string, x: number, y: number, size: number): string;
}

/** A text of some lines, with the size that its letters have. */
export interface SetText {
  size: number;
  lines: string[];
}

function wrapped(words: string, room: number, width: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && width(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Sizes of a name's letters and how many lines each may take, largest first. */
const sizes = [
  { size: 80, most: 2 },
  { size: 68, most: 3 },
  { size: 56, most: 4 },
  { size: 46, most: 6 },
] as const;

/** A name in the largest letters with which it fits a column. Throws where it is too long for the smallest. */
export function setName(name: string, room: number, lettering: Lettering): SetText {
  for (const { size, most } of sizes) {
    const lines = wrapped(name, room, (line) => lettering.width(line, size));
    if (lines.length <= most && lines.every((line) => lettering.width(line, size) <= room))
      return { size, lines };
  }
  throw new Error(`"${name}" is too long for the picture for sharing: make the smallest letters smaller`);
}

/** One line of words as a shape. */
export function line(
  words: string,
  { x, y, size }: { x: number; y: number; size: number },
  lettering: Lettering,
  colour: string = previewColours.ink,
): string {
  return `<path d="${lettering.outline(words, x, y, size)}" fill="${colour}"/>`;
}
