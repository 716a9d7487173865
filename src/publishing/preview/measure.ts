import { panelBox, type Panel } from '../../lib/results/panel.ts';
import { drawingBox } from './frame.ts';
import { previewColours } from './palette.ts';

const { accent, brand, dot, paper } = previewColours;
const size = { width: panelBox.right - panelBox.left, height: panelBox.bottom - panelBox.top };
const gap = 14;

/** One small chart: the middle half of other districts, England, and the place, without figures. */
function panelShape({ band, england, place }: Panel, scale: number): string {
  const thick = (pixels: number): number => Math.round((pixels / scale) * 10) / 10;
  const spots = place.marks.map(
    ({ x, y }) => `<circle cx="${x}" cy="${y}" r="${thick(3.5)}" fill="${accent}"/>`,
  );
  return [
    `<rect x="${panelBox.left}" y="${panelBox.top}" width="${size.width}" height="${size.height}" fill="${paper}" stroke="${dot}" stroke-width="${thick(2)}"/>`,
    band === '' ? '' : `<path d="${band}" fill="${dot}"/>`,
    `<path d="${england.d}" fill="none" stroke="${brand}" stroke-width="${thick(2.5)}"/>`,
    `<path d="${place.d}" fill="none" stroke="${accent}" stroke-width="${thick(3)}"/>`,
    ...spots,
  ].join('');
}

/** The small charts of a measure's page, one for each place, in as many columns as make them largest. */
export function measureDrawing(panels: readonly Panel[]): string {
  const { left, top, width, height } = drawingBox;
  const scaleWith = (columns: number): number => {
    const rows = Math.ceil(panels.length / columns);
    return Math.min(
      (width - gap * (columns - 1)) / columns / size.width,
      (height - gap * (rows - 1)) / rows / size.height,
    );
  };
  const columns =
    panels.map((_, index) => index + 1).sort((a, b) => scaleWith(b) - scaleWith(a) || a - b)[0] ?? 1;
  const scale = scaleWith(columns);
  const rows = Math.ceil(panels.length / columns);
  const tall = rows * size.height * scale + (rows - 1) * gap;
  const from = { x: left - panelBox.left * scale, y: top + (height - tall) / 2 - panelBox.top * scale };
  return panels
    .map((panel, index) => {
      const x = Math.round(from.x + (index % columns) * (size.width * scale + gap));
      const y = Math.round(from.y + Math.floor(index / columns) * (size.height * scale + gap));
      return `<g transform="translate(${x} ${y}) scale(${scale.toFixed(3)})">${panelShape(panel, scale)}</g>`;
    })
    .join('');
}
