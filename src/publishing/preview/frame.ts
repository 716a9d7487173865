import { previewColours } from './palette.ts';
import { line, setName, type Lettering } from './words.ts';

/** Size of a picture for sharing in pixels: what link previews ask for. */
export const previewSize = { width: 1200, height: 630 } as const;

/** A part of a picture. */
interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where the name stands: the left half, between the mark and the site's name. */
export const nameBox: Box = { left: 84, top: 216, width: 550, height: 312 };

/** Where the drawing stands: the right half. */
export const drawingBox: Box = { left: 664, top: 36, width: 488, height: 558 };

const mark = [
  [8, 8],
  [16, 8],
  [8, 16],
  [24, 16],
  [16, 24],
  [24, 24],
] as const;

/** A drawing of a size, in pixels. */
export function svg(width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
}

/** A name in large letters, its first line at the top, and how much height it takes. */
export function nameShape(name: string, lettering: Lettering): { shape: string; height: number } {
  const { size, lines } = setName(name, nameBox.width, lettering);
  const base = (index: number): number => Math.round(size * (0.8 + index * 1.08));
  return {
    shape: lines.map((words, index) => line(words, { x: 0, y: base(index), size }, lettering)).join(''),
    height: base(lines.length - 1) + Math.ceil(size * 0.3),
  };
}

/** What a picture says beside its drawing. */
export interface PreviewWords {
  /** What it is a picture of, in a few words above the name. */
  above: string;
  /** Name in large letters; left out where it is laid on the picture later. */
  name?: string;
  /** The site's name, at the foot. */
  site: string;
}

/** A picture for sharing: the site's mark, the words in outlines at the left, a drawing at the right. */
export function previewFrame(drawing: string, words: PreviewWords, lettering: Lettering): string {
  const { width, height } = previewSize;
  const { brand, paper, accent } = previewColours;
  const signs = mark.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3.4" fill="${brand}"/>`);
  const name =
    words.name === undefined
      ? ''
      : `<g transform="translate(${nameBox.left} ${nameBox.top})">${nameShape(words.name, lettering).shape}</g>`;
  return svg(
    width,
    height,
    [
      `<rect width="${width}" height="${height}" fill="${paper}"/>`,
      `<rect width="24" height="${height}" fill="${brand}"/>`,
      `<g transform="translate(68 36) scale(3.75)">${signs.join('')}<circle cx="16" cy="16" r="4.4" fill="${accent}"/></g>`,
      line(words.above, { x: nameBox.left, y: 190, size: 28 }, lettering, brand),
      name,
      line(words.site, { x: nameBox.left, y: 580, size: 26 }, lettering, brand),
      drawing,
    ].join(''),
  );
}
