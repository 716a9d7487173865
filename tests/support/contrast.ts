import type { Palette } from './palette.ts';

/** A colour that stands on another, by what it is for. */
export interface Pair {
  what: string;
  /** Custom property of the text or line. */
  front: string;
  /** Custom property of the ground. */
  ground: string;
  /** What WCAG 2.2 AA asks for: 4.5 for text, 3 for the edge of a field and for marks. */
  least: 4.5 | 3;
}

const texts = [
  ['text', '--ink'],
  ['quiet text', '--quiet'],
  ['link', '--link'],
  ['visited link', '--govuk-link-visited-colour'],
  ['link under the pointer', '--govuk-link-hover-colour'],
  ['brand', '--brand'],
  ['accent', '--accent'],
] as const;

/** Every pair of text and ground that the site uses. */
export const pairs: readonly Pair[] = [
  ...texts.flatMap(([what, front]): Pair[] => [
    { what: `${what} on paper`, front, ground: '--paper', least: 4.5 },
    { what: `${what} on wash`, front, ground: '--wash', least: 4.5 },
  ]),
  {
    what: 'focused text on focus',
    front: '--govuk-focus-text-colour',
    ground: '--govuk-focus-colour',
    least: 4.5,
  },
  { what: 'edge of a field on paper', front: '--govuk-input-border-colour', ground: '--paper', least: 3 },
];

/** Relative luminance of `#rgb` or `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const digits = colour.slice(1);
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const part = Number.parseInt(long.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Contrast of a pair in a palette. Throws where the palette lacks one of its colours. */
export function contrastOf(palette: Palette, { front, ground }: Pair): number {
  const [one, other] = [palette.get(front), palette.get(ground)];
  if (one === undefined || other === undefined) throw new Error(`no colour ${front} or ${ground}`);
  return contrast(one, other);
}

/** Cut, not rounded, after one decimal: 4.46 must not be shown as 4.5. */
const shown = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);

/** The rows of the table in docs/design.md: pair, light ratio, dark ratio, least ratio. */
export function contrastRows(light: Palette, dark: Palette): string[][] {
  return pairs.map((pair) => [
    pair.what,
    `${light.get(pair.front) ?? ''} on ${light.get(pair.ground) ?? ''}`,
    shown(contrastOf(light, pair)),
    `${dark.get(pair.front) ?? ''} on ${dark.get(pair.ground) ?? ''}`,
    shown(contrastOf(dark, pair)),
    String(pair.least),
  ]);
}
