/** Sixths that the index is cut into. */
const sextiles = 6;

/** A row of commas and no quotes as cells. */
const plainRows = (real: string): string[][] =>
  real
    .trimEnd()
    .split('\n')
    .slice(1)
    .filter((row) => !row.includes('"'))
    .map((row) => row.split(','));

const codeOf = (number: number): string => `E09${String(100_000 + number)}`;

function madeUpRow(rank: number, districts: number): string {
  const sixth = Math.floor((rank - 1) / (districts / sextiles)) + 1;
  const state = sixth === sextiles ? 'not established' : 'no';
  const score = ((districts - rank) / 7).toFixed(12);
  return `${codeOf(rank)},Made-up ${rank},North East,,Unitary authority,Urban with City and Town,Predominantly Urban,${rank},${score},${sixth},,,,${state},,`;
}

/**
 * Selection data of any length that keeps every rule of the file, for measuring only: the districts of the real areas
 * at the lowest ranks, made-up ones above. `real` is the text of the published file.
 */
export function syntheticDistricts(real: string, districts: number): string {
  const chosen = plainRows(real).filter((cells) => cells.at(-1) !== '');
  const rest = Array.from({ length: districts - chosen.length }, (_, index) =>
    madeUpRow(index + 1, districts),
  );
  const last = chosen.map((cells, index) =>
    cells
      .with(7, String(rest.length + 1 + index))
      .with(8, String(-1 - index))
      .with(9, String(sextiles))
      .join(','),
  );
  return `${[real.split('\n')[0] ?? '', ...rest, ...last].join('\n')}\n`;
}

/** A middle for every district of a file, on a grid over England. */
export function syntheticCentroids(districts: string): string {
  const codes = districts
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split(',')[0] ?? '');
  const rows = codes.map((code, index) => {
    const [x, y] = [index % 100, Math.floor(index / 100) % 100];
    return `${code},${(-5 + x * 0.06).toFixed(4)},${(50.5 + y * 0.05).toFixed(4)}`;
  });
  return `lad_code,longitude,latitude\n${rows.join('\n')}\n`;
}

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
