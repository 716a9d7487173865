import type { Copy } from './districts.ts';
import type { Cells } from './tables.ts';

/** Degrees between two made-up districts around one real middle. */
const spread = 0.02;
/** The golden angle, by which the seeds of a sunflower turn: points at it lie even and never meet. */
const turn = Math.PI * (3 - Math.sqrt(5));

/**
 * The middles of the real districts and of their copies, each near that of its own. No two fall together, as no two
 * real ones do; the map would take many times as long to part them.
 */
export function withMiddles(real: readonly Cells[], copies: readonly Copy[]): Cells[] {
  const middleOf = new Map(real.map((row) => [row['lad_code'], row]));
  const rounds = new Map<string, number>();
  const made = copies.map(({ code, of }) => {
    const { longitude, latitude } = middleOf.get(of) ?? {};
    const round = (rounds.get(of) ?? 0) + 1;
    rounds.set(of, round);
    const away = spread * Math.sqrt(round);
    return {
      lad_code: code,
      longitude: (Number(longitude) + away * Math.cos(round * turn)).toFixed(5),
      latitude: (Number(latitude) + away * Math.sin(round * turn)).toFixed(5),
    };
  });
  return [...real, ...made];
}
