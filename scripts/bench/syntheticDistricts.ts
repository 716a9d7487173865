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

/** Scores fall as ranks rise, from 60 to -60, as the real ones do. */
const scoreOf = (rank: number, districts: number): string => (60 - (120 * rank) / districts).toFixed(12);

function madeUpRow(rank: number, districts: number): string {
  const sixth = Math.floor((rank - 1) / (districts / sextiles)) + 1;
  const state = sixth === sextiles ? 'not established' : 'no';
  const score = scoreOf(rank, districts);
  return `${codeOf(rank)},Made-up ${rank},North East,,Unitary authority,Urban with City and Town,Predominantly Urban,${rank},${score},${sixth},,,,${state},,`;
}

/**
 * Selection data of any length that keeps every rule of the file, for measuring only: the districts of the real areas,
 * spread over the lowest sixth, among made-up ones. `real` is the text of the published file.
 */
export function syntheticDistricts(real: string, districts: number): string {
  const chosen = plainRows(real).filter((cells) => cells.at(-1) !== '');
  const sixth = districts / sextiles;
  const places = chosen.map((_, index) =>
    Math.ceil(districts - sixth + ((index + 0.5) * sixth) / chosen.length),
  );
  const rows = Array.from({ length: districts }, (_, index) => {
    const rank = index + 1;
    const real = chosen[places.indexOf(rank)];
    const score = scoreOf(rank, districts);
    return (
      real?.with(7, String(rank)).with(8, score).with(9, String(sextiles)).join(',') ??
      madeUpRow(rank, districts)
    );
  });
  return `${[real.split('\n')[0] ?? '', ...rows].join('\n')}\n`;
}

/** Degrees between two made-up districts around one real middle. */
const spread = 0.02;
/** The golden angle, by which the seeds of a sunflower turn: points at it lie even and never meet. */
const turn = Math.PI * (3 - Math.sqrt(5));

/**
 * A middle for every district of a file: its own where it is real, else one near that of a real one. No two fall
 * together, as no two real ones do; the map would take many times as long to part them.
 */
export function syntheticCentroids(real: string, districts: string): string {
  const [header = '', ...rows] = real.trimEnd().split('\n');
  const own = new Map(rows.map((row) => [row.split(',')[0], row]));
  const codes = districts
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split(',')[0] ?? '');
  const middles = codes.map((code, index) => {
    const [, longitude = '', latitude = '', ...rest] = (rows[index % rows.length] ?? '').split(',');
    const round = Math.floor(index / rows.length) + 1;
    const away = spread * Math.sqrt(round);
    const place = [
      (Number(longitude) + away * Math.cos(round * turn)).toFixed(5),
      (Number(latitude) + away * Math.sin(round * turn)).toFixed(5),
    ];
    return own.get(code) ?? [code, ...place, ...rest].join(',');
  });
  return `${[header, ...middles].join('\n')}\n`;
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
