/** A row of commas and no quotes as cells. */
const plainRows = (real: string): string[][] =>
  real
    .trimEnd()
    .split('\n')
    .slice(1)
    .filter((row) => !row.includes('"'))
    .map((row) => row.split(','));

/**
 * Pieces of a file of any length whose rows are sound one by one and all different: the real rows again and again with
 * other codes, names and scores. It breaks the rules of the whole file, which are about 324 rows.
 */
export function* longFile(real: string, rows: number): Generator<string> {
  const cells = plainRows(real);
  yield `${real.split('\n')[0] ?? ''}\n`;
  for (let done = 0; done < rows; done += 1000) {
    const some = Array.from({ length: Math.min(1000, rows - done) }, (_, index) => done + index).map((row) =>
      (cells[row % cells.length] ?? [])
        .with(0, `E07${String(row % 1_000_000).padStart(6, '0')}`)
        .with(1, `Made-up ${row}`)
        .with(8, (row / 7).toFixed(12))
        .join(','),
    );
    yield `${some.join('\n')}\n`;
  }
}
