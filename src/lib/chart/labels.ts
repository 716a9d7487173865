/** A label to place beside a point, or beside one of several points that belong together. */
export interface LabelRequest {
  id: string;
  /** The words; a line break makes two lines. */
  text: string;
  points: readonly { x: number; y: number }[];
  /** Distance that the label keeps from the middle of its point. */
  offset: number;
}

/** Where a label stands: the point on its first baseline, and which end of the text is there. */
export interface Label {
  id: string;
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** The room for labels and the size of their type, in units of the drawing. */
export interface LabelRoom {
  width: number;
  height: number;
  fontSize: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Mean width of a bold character as a share of the type size; a little wide, to be safe in any system font. */
const characterWidth = 0.66;
const textHeight = 0.75;
/** Least distance between two labels. */
const apart = 5;
/** Cost of each place a label may take, beside the dots that it would cover: the sides read best, corners worst. */
const preference = [0, 10, 60, 60, 140, 140, 140, 140];
/** Distance between two lines of one label, as a share of the type size. */
export const lineHeight = 1.15;

/** Width of a text in units of the drawing, by estimate. */
export function textWidth(text: string, fontSize: number): number {
  return Math.max(...text.split('\n').map((line) => line.length)) * fontSize * characterWidth;
}

/** How far the last line of a text stands below its first, in units of the drawing. */
function depth(text: string, fontSize: number): number {
  return (text.split('\n').length - 1) * fontSize * lineHeight;
}

function boxOf(label: Label, fontSize: number): Box {
  const width = textWidth(label.text, fontSize);
  const share = { start: 0, middle: 0.5, end: 1 }[label.anchor];
  const left = label.x - width * share;
  return {
    left,
    right: left + width,
    top: label.y - fontSize * textHeight,
    bottom: label.y + depth(label.text, fontSize),
  };
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The places that a label may take: right, left, above, below, then the corners, as in `preference`. */
function candidates(
  { id, text, offset }: LabelRequest,
  { x, y }: { x: number; y: number },
  fontSize: number,
): Label[] {
  const half = (fontSize * textHeight) / 2;
  const corner = offset * 0.8;
  const low = depth(text, fontSize);
  const place = (dx: number, dy: number, anchor: Label['anchor']): Label => ({
    id,
    text,
    x: x + dx,
    y: y + dy,
    anchor,
  });
  return [
    place(offset, half - low / 2, 'start'),
    place(-offset, half - low / 2, 'end'),
    place(0, -offset - low, 'middle'),
    place(0, offset + half * 2, 'middle'),
    place(corner, -corner - low, 'start'),
    place(corner, corner + half * 2, 'start'),
    place(-corner, -corner - low, 'end'),
    place(-corner, corner + half * 2, 'end'),
  ];
}

const beyond = (box: Box, room: LabelRoom): number =>
  Math.max(0, -box.left) +
  Math.max(0, box.right - room.width) +
  Math.max(0, -box.top) +
  Math.max(0, box.bottom - room.height);

/**
 * Places labels one by one so that none leaves the room, covers another label or one of the marked points. Where
 * several places are free, it takes the one that covers the fewest of the other dots.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  room: LabelRoom,
  dots: readonly { x: number; y: number }[],
): Label[] {
  const around = ({ x, y }: { x: number; y: number }, reach: number): Box => ({
    left: x - reach,
    right: x + reach,
    top: y - reach,
    bottom: y + reach,
  });
  const marked = requests.flatMap(({ points, offset }) => points.map((point) => around(point, offset * 0.8)));
  const taken: Box[] = [];
  return requests.map((request) => {
    const cost = (label: Label, index: number): number => {
      const box = boxOf(label, room.fontSize);
      const hard = [...taken, ...marked].reduce((sum, other) => sum + overlap(box, other), 0);
      const soft = dots.reduce((sum, dot) => sum + overlap(box, around(dot, 7)), 0);
      return beyond(box, room) * 1000 + hard * 100 + soft + (preference[index % preference.length] ?? 0);
    };
    const [best] = request.points
      .flatMap((point) => candidates(request, point, room.fontSize))
      .map((label, index) => ({ label, cost: cost(label, index) }))
      .sort((a, b) => a.cost - b.cost);
    if (!best) throw new Error(`no place for the label "${request.text}"`);
    const box = boxOf(best.label, room.fontSize);
    taken.push({
      left: box.left - apart,
      right: box.right + apart,
      top: box.top - apart,
      bottom: box.bottom + apart,
    });
    const { label } = best;
    return { ...label, x: Math.round(label.x), y: Math.round(label.y) };
  });
}
