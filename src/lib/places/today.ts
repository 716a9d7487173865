import type { Successor } from '../../schemas/places/successor.ts';
import { spokenName } from '../selection/placeName.ts';

/** The last year of the list of names and codes of districts. */
export const lastYear = 2024;

/** What a district of 2016 is called today, in one or two sentences. `all`: every change; `name`: its name in 2016. */
export function todayOf(code: string, name: string, all: readonly Successor[]): string {
  const spoken = spokenName(name);
  const own = all.filter((row) => row.lad_code === code).sort((a, b) => a.year - b.year);
  const last = own.at(-1);
  if (!last) return `In ${lastYear} ${spoken} was still a district of that name.`;
  if (last.successor_code === code)
    return `The district has been called ${last.successor_name} since ${last.year}.`;
  const steps = own.slice(0, -1).map((row) => `became part of ${row.successor_name} in ${row.year}`);
  const now = `became part of ${last.successor_name} in ${last.year}`;
  const merged = [...steps, now].join(', which ');
  return `${spoken} is no longer a district: it ${merged}.`;
}

/** The name of a district of a later year by its code: a successor's, or that of the district of 2016. */
export function laterName(
  code: string,
  names: ReadonlyMap<string, string>,
  all: readonly Successor[],
): string | undefined {
  return all.find((row) => row.successor_code === code)?.successor_name ?? names.get(code);
}
