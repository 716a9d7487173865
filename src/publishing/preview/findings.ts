import type { TargetStatus } from '../../lib/targets/targetStatus.ts';
import { drawingBox } from './frame.ts';
import { previewColours } from './palette.ts';
import { line, type Lettering } from './words.ts';

const { accent, brand, dot, paper } = previewColours;
const { left, top, width, height } = drawingBox;

/**
 * A mark of 36 units, with a gap around it in a step of 50. For targets a square: full with a tick, outlined, half full, or
 * outlined with a cross. For districts a dot, as on maps: full in the accent colour where chosen, or a ring.
 */
export type SquareLook = 'full' | 'empty' | 'half' | 'cross' | 'chosen' | 'ring';

function square(look: SquareLook, x: number, y: number): string {
  const [fill, edge] = look === 'chosen' ? [accent, accent] : [look === 'full' ? brand : paper, brand];
  const round = look === 'chosen' || look === 'ring' ? 18 : 5;
  const frame = `<rect x="${x}" y="${y}" width="36" height="36" rx="${round}" fill="${fill}" stroke="${edge}" stroke-width="4"/>`;
  if (look === 'full')
    return `${frame}<path d="M${x + 8} ${y + 19}l7 8l13 -17" fill="none" stroke="${paper}" stroke-width="5"/>`;
  if (look === 'half') return `${frame}<path d="M${x} ${y + 36}L${x + 36} ${y}V${y + 36}z" fill="${brand}"/>`;
  if (look !== 'cross') return frame;
  return `${frame}<path d="M${x + 9} ${y + 9}l18 18m0 -18l-18 18" stroke="${brand}" stroke-width="4"/>`;
}

/** Rows of squares, as large as the box allows, in its middle. */
export function squaresDrawing(rows: readonly (readonly SquareLook[])[]): string {
  const longest = Math.max(1, ...rows.map((row) => row.length));
  // Whole pixels, an even number of them: squares then are the same bytes each time, and pack well.
  const even = (value: number): number => 2 * Math.floor(value / 2);
  const step = even(Math.min(88, width / longest, height / Math.max(1, rows.length)));
  const from = even(top + (height - rows.length * step) / 2);
  return rows
    .flatMap((row, y) =>
      row.map(
        (look, x) =>
          `<g transform="translate(${left + x * step} ${from + y * step}) scale(${step / 50})">${square(look, 4, 4)}</g>`,
      ),
    )
    .join('');
}

/** The look of a target's square: as on the pages, full where it is reported as met, half where there is some news. */
export function squareOf(status: TargetStatus): SquareLook {
  return ({ met: 'full', partly: 'half', 'not met': 'cross', 'nothing found': 'empty' } as const)[status];
}

/** Squares one after the other, so many in a row. */
export function inRows(looks: readonly SquareLook[], columns: number): SquareLook[][] {
  return Array.from({ length: Math.ceil(looks.length / columns) }, (_, row) =>
    looks.slice(row * columns, (row + 1) * columns),
  );
}

/** The ladder of evidence, strongest first: five blocks for each rung, and a bar as long as it has projects. */
export function ladderDrawing(rungs: readonly { rung: number; count: number }[]): string {
  const step = 96;
  const from = top + (height - rungs.length * step) / 2;
  const most = Math.max(1, ...rungs.map(({ count }) => count));
  const lines = rungs.map(({ rung, count }, index) => {
    const y = from + index * step + 23;
    const blocks = Array.from(
      { length: 5 },
      (_, block) =>
        `<rect x="${left + 2 + block * 36}" y="${y}" width="26" height="50" rx="4" fill="${block < rung ? brand : paper}" stroke="${brand}" stroke-width="3"/>`,
    );
    const bar = `<rect x="${left + 200}" y="${y + 5}" width="${Math.round((count / most) * (width - 200))}" height="40" fill="${count > 0 ? accent : dot}"/>`;
    return blocks.join('') + bar;
  });
  return lines.join('');
}

/** Columns with words above and below each, as tall as their values. */
export function columnsDrawing(
  columns: readonly { value: number; above: string; below: string }[],
  lettering: Lettering,
): string {
  const step = width / Math.max(1, columns.length);
  const foot = top + height - 70;
  const most = Math.max(1, ...columns.map(({ value }) => value));
  return columns
    .map(({ value, above, below }, index) => {
      const tall = Math.round((value / most) * (height - 130));
      const x = Math.round(left + index * step);
      const place = (y: number) => ({ x, y, size: 32 });
      const last = index === columns.length - 1;
      return [
        `<rect x="${x}" y="${foot - tall}" width="${Math.round(step) - 20}" height="${tall}" fill="${last ? accent : brand}"/>`,
        line(above, place(foot - tall - 14), lettering),
        line(below, place(foot + 40), lettering),
      ].join('');
    })
    .join('');
}
