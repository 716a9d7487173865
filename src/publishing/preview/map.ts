import { drawingBox, previewSize, svg } from './frame.ts';
import { previewColours } from './palette.ts';

/** One dot of the map, in units of the map. */
export interface PreviewDot {
  x: number;
  y: number;
  /** In the accent colour and large, in the dark one, or pale. */
  look: 'lit' | 'dark' | 'pale';
}

/** The map's size and the radius of its dots, in its own units. */
interface MapFrame {
  width: number;
  height: number;
  radius: number;
}

const room = 20;
/** Sizes of dots, as shares of the map's own: pale ones are small, as every row of pixels takes its bytes. */
const paleSize = 0.65;
const litSize = 1.9;
const ringSize = 1.3;

const scaleOf = (map: MapFrame): number => (previewSize.height - 2 * room) / map.height;

/** Two pixels take a byte: what begins with a byte is the same bytes each time, and packs well. */
const onByte = (x: number): number => 2 * Math.round(x / 2);

/** Where a dot of the map stands in the picture. */
export function placeOf({ x, y }: { x: number; y: number }, map: MapFrame): { x: number; y: number } {
  const left = drawingBox.left + drawingBox.width - map.width * scaleOf(map);
  return { x: onByte(left + x * scaleOf(map)), y: Math.round(room + y * scaleOf(map)) };
}

/** Radius of a dot in the picture. */
const radiusOf = (map: MapFrame): number => Math.max(0.5, Math.round(map.radius * scaleOf(map) * 2) / 2);

const circle = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;

/** The map of districts; a lit dot is larger, with a ring of paper around it. */
export function mapDrawing(dots: readonly PreviewDot[], map: MapFrame): string {
  const radius = radiusOf(map);
  const { dot, brand, accent, paper } = previewColours;
  const draw = (look: PreviewDot['look'], size: number, fill: string): string =>
    dots
      .filter((each) => each.look === look)
      .map((each) => placeOf(each, map))
      .map(({ x, y }) => circle(x, y, size, fill))
      .join('');
  return (
    draw('pale', Math.max(0.5, Math.round(radius * paleSize * 2) / 2), dot) +
    draw('dark', radius, brand) +
    draw('lit', radius * litSize * ringSize, paper) +
    draw('lit', radius * litSize, accent)
  );
}

/** A lit dot alone, to be laid on a map, and how far its middle is from its corner. */
export function litDot(map: MapFrame): { svg: string; middle: number } {
  const radius = radiusOf(map) * litSize;
  const middle = Math.ceil(radius * ringSize);
  const { accent, paper } = previewColours;
  return {
    svg: svg(
      2 * middle,
      2 * middle,
      circle(middle, middle, radius * ringSize, paper) + circle(middle, middle, radius, accent),
    ),
    middle,
  };
}
