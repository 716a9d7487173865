/**
 * Path data of a set of dots: lines without length, which a round line end turns into dots as wide as the line.
 * It is the shortest way to write many dots that carry no link; `whole` leaves out parts of a unit, which no eye sees.
 */
export function dotsPath(dots: readonly { x: number; y: number }[], whole = false): string {
  const at = (value: number): number => (whole ? Math.round(value) : value);
  return dots.map(({ x, y }) => `M${at(x)} ${at(y)}h0`).join('');
}

/**
 * Path data and dash pattern of a row of equal dots, `gap` apart from middle to middle, from `x` on. Every dash has no
 * length, so each is a dot; the line runs a little past the last one, or rounding might lose it.
 */
export function dotRow(x: number, y: number, count: number, gap: number): { d: string; dash: string } {
  return { d: `M${x} ${y}h${Math.max(0, count - 1) * gap + 0.1}`, dash: `0 ${gap}` };
}
