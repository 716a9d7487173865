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
const colours = { paper: '#ffffff', dot: '#b9d8cd', brand: '#0b4f4a', accent: '#b3440f' } as const;

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
 * large. No letters: they would look different on every machine that builds the site. `map`: size and radius of a dot.
 */
export function previewSvg(
  dots: readonly PreviewDot[],
  map: { width: number; height: number; radius: number },
): string {
  const { width, height } = previewSize;
  const scale = (height - 40) / map.height;
  const left = width - map.width * scale - 70;
  const quiet = dots.filter(({ lit }) => !lit).map((each) => dot(each, map.radius, colours.dot));
  const lit = dots.filter((each) => each.lit);
  const rings = lit.map((each) => dot(each, map.radius * 2.5, colours.paper));
  const accents = lit.map((each) => dot(each, map.radius * 1.9, colours.accent));
  const signs = mark.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3.4" fill="${colours.brand}"/>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<rect width="24" height="${height}" fill="${colours.brand}"/>`,
    `<g transform="translate(120 135) scale(11.25)">${signs.join('')}<circle cx="16" cy="16" r="4.4" fill="${colours.accent}"/></g>`,
    `<g transform="translate(${left} 20) scale(${scale})">${[...quiet, ...rings, ...accents].join('')}</g>`,
    '</svg>',
  ].join('');
}
