import type { PagePlaces } from '../content/pagePlaces.ts';
import type { Problem } from '../content/problem.ts';
import type { ListLine } from './listLines.ts';

const pageOf = (address: string): string => address.split('#')[0] ?? address;

/** The files in which an address would lie: `/a.csv/x/` lies in `/a.csv`. */
function above(address: string): string[] {
  const parts = address.split('/').slice(1, -1);
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
}

/** The places of a page, in words, where an address names none of them; undefined where it does, or nobody can tell. */
function allowedPlaces(address: string, places: PagePlaces): string | undefined {
  const [page = '', place] = address.split('#');
  const known = places.get(page);
  if (place === undefined || known === undefined || known.has(place)) return undefined;
  return [...known].map((each) => `#${each}`).join(', ');
}

/** Where an address ends up; undefined where it leads round in a circle. */
function endOf(start: string, moves: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set([start]);
  let at = start;
  for (let next = moves.get(at); next !== undefined; next = moves.get(at)) {
    if (seen.has(next)) return undefined;
    seen.add(next);
    at = next;
  }
  return at;
}

/**
 * Faults of redirects whose lines are sound by themselves: from what is still there, to what is not, and round in a
 * circle. `present`: addresses of the pages and files that the site has; `places`: what links may name
 * on its pages.
 */
export function redirectProblems(
  file: string,
  lines: readonly ListLine[],
  present: ReadonlySet<string>,
  places: PagePlaces = new Map(),
): Problem[] {
  const moves = new Map(lines.map(({ words }) => [words[0]?.text ?? '', words[1]?.text ?? '']));
  return lines.flatMap(({ line, words }) => {
    const [from, to] = words;
    if (from === undefined || to === undefined) return [];
    const tell = (column: number, message: string): Problem[] => [{ file, line, column, message }];
    if (present.has(from.text))
      return tell(from.column, `found "${from.text}", which is still a page of this site; remove the line`);
    const holder = above(from.text).find((address) => present.has(address));
    if (holder !== undefined)
      return tell(
        from.column,
        `found "${from.text}", but ${holder} is a file and holds no pages; remove the line`,
      );
    const end = endOf(from.text, moves);
    if (end === undefined)
      return tell(
        to.column,
        `found "${to.text}", which leads back to where it began; write the page that is there now`,
      );
    if (end !== to.text)
      return tell(to.column, `found "${to.text}", which has moved on itself; write ${end} instead`);
    const allowed = allowedPlaces(to.text, places);
    if (allowed !== undefined)
      return tell(
        to.column,
        `found "${to.text}", but ${pageOf(to.text)} has no such place; write the page alone, or one of: ${allowed}`,
      );
    if (present.size === 0 || present.has(pageOf(to.text))) return [];
    const slash = present.has(`${pageOf(to.text)}/`) ? '; it must end with "/"' : '';
    return tell(
      to.column,
      `found "${to.text}", but the site has no page ${pageOf(to.text)}${slash}; allowed: the addresses in data/addresses.txt`,
    );
  });
}
