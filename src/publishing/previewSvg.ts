/** One dot of the drawing, in units of the map. */
export interface PreviewDot {
  x: number;
  y: number;
  /** Whether the dot is in the accent colour. */
  lit: boolean;
}

/** Size of the drawing in pixels: what link previews ask for. */
const previewSize = { width: 1200, height: 630 } as const;

/** The light colours of the site's tokens: a preview knows no dark mode. */
export const previewColours = {
  paper: '#ffffff',
  dot: '#b9d8cd',
  brand: '#0b4f4a',
  accent: '#b3440f',
} as const;

const mark = [
  [8, 8],
  [16, 8],
  [8, 16],
  [24, 16],
  [16, 24],
  [24, 24],
] as const;

function dot({ x, y }: PreviewDot, radius: number, fill: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;
}

/**
 * The drawing for link previews: the site's mark at the left, the map of districts at the right with some dots lit and
 * large. `map`: size and radius of a dot; `litSize`: how much larger a lit dot is.
 */
export function previewSvg(
  dots: readonly PreviewDot[],
  map: { width: number; height: number; radius: number },
  litSize = 1.9,
): string {
  const { width, height } = previewSize;
  const scale = (height - 40) / map.height;
  const left = width - map.width * scale - 70;
  const quiet = dots.filter(({ lit }) => !lit).map((each) => dot(each, map.radius, previewColours.dot));
  const lit = dots.filter((each) => each.lit);
  const rings = lit.map((each) => dot(each, map.radius * litSize * 1.3, previewColours.paper));
  const accents = lit.map((each) => dot(each, map.radius * litSize, previewColours.accent));
  return previewFrame(
    `<g transform="translate(${left} 20) scale(${scale})">${[...quiet, ...rings, ...accents].join('')}</g>`,
  );
}

/**
 * A drawing with the site's mark at its left. No letters: they would look different on every machine that builds the
 * site.
 */
export function previewFrame(drawing: string): string {
  const { width, height } = previewSize;
  const signs = mark.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3.4" fill="${previewColours.brand}"/>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${previewColours.paper}"/>`,
    `<rect width="24" height="${height}" fill="${previewColours.brand}"/>`,
    `<g transform="translate(120 135) scale(11.25)">${signs.join('')}<circle cx="16" cy="16" r="4.4" fill="${previewColours.accent}"/></g>`,
    drawing,
    '</svg>',
  ].join('');
}
