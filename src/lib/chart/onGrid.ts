/** A spot on the map, by the id of its place. */
export interface Spot {
  id: string;
  x: number;
  y: number;
}

/** The cells of a square ring around a cell, the nearest to the middle first. Ring 0 is the cell itself. */
function ringCells(ring: number): (readonly [column: number, row: number])[] {
  if (ring === 0) return [[0, 0]];
  const along = Array.from({ length: 2 * ring + 1 }, (_, index) => index - ring).sort(
    (a, b) => Math.abs(a) - Math.abs(b) || a - b,
  );
  return along.flatMap((step): (readonly [number, number])[] =>
    Math.abs(step) === ring
      ? [
          [ring, step],
          [-ring, step],
        ]
      : [
          [ring, step],
          [-ring, step],
          [step, ring],
          [step, -ring],
        ],
  );
}

/**
 * Gives every spot a cell of a grid, its own or the nearest ring with a free one, in the order given: for thousands of
 * spots, where pushing each away from its neighbours would take minutes. A cell remembers how far around it all is taken, so
 * that a crowd is not searched again for each of its spots. `step`: width of a cell; the grid fills `width` and `height`.
 */
export function onGrid(
  spots: readonly Spot[],
  frame: { width: number; height: number },
  step: number,
): Spot[] {
  const columns = Math.floor(frame.width / step);
  const rows = Math.floor(frame.height / step);
  if (spots.length > columns * rows)
    throw new Error(`${spots.length} dots do not fit a grid of ${columns} by ${rows}`);
  const rings: (readonly (readonly [number, number])[])[] = [];
  const taken = new Set<number>();
  const full = new Map<number, number>();
  const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), most - 1);
  return spots.map(({ id, x, y }) => {
    const homeColumn = clamp(Math.floor(x / step), columns);
    const homeRow = clamp(Math.floor(y / step), rows);
    const home = homeRow * columns + homeColumn;
    for (let ring = full.get(home) ?? 0; ; ring += 1) {
      const cells = (rings[ring] ??= ringCells(ring));
      for (const [across, down] of cells) {
        const column = homeColumn + across;
        const row = homeRow + down;
        const cell = row * columns + column;
        if (column < 0 || row < 0 || column >= columns || row >= rows || taken.has(cell)) continue;
        taken.add(cell);
        full.set(home, ring);
        return { id, x: (column + 0.5) * step, y: (row + 0.5) * step };
      }
    }
  });
}
