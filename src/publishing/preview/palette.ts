/** The light colours of the site's tokens: a picture for sharing knows no dark mode. */
export const previewColours = {
  paper: '#ffffff',
  ink: '#1a2421',
  dot: '#b9d8cd',
  brand: '#0b4f4a',
  accent: '#b3440f',
} as const;

/** A colour as three numbers from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

const toRgb = (hex: string): Rgb => {
  const value = parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** `part` of a colour on paper, as along the edge of a shape. */
const onPaper = (hex: string, part: number): Rgb => {
  const [red, green, blue] = toRgb(hex).map((value) => Math.round(255 + (value - 255) * part));
  return [red ?? 0, green ?? 0, blue ?? 0];
};

const { paper, ink, dot, brand, accent } = previewColours;

/**
 * All colours of a picture, at most 16, so that a pixel takes half a byte: the five of the drawings, and steps from each
 * to paper, which make edges smooth.
 */
export const previewPalette: readonly Rgb[] = [
  toRgb(paper),
  ...[0.5, 1].map((part) => onPaper(dot, part)),
  ...[0.25, 0.5, 0.75, 1].map((part) => onPaper(brand, part)),
  ...[0.25, 0.5, 0.75, 1].map((part) => onPaper(accent, part)),
  ...[0.25, 0.5, 0.75, 1].map((part) => onPaper(ink, part)),
];
