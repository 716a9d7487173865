import { makeLookup, type Lookup } from '../../lib/places/lookup.ts';

/** A lookup of places from the files below `/places/` of the site at `base`. A file that does not come is an error. */
export function lookupBelow(base: string): Lookup {
  return makeLookup(async (path) => {
    const response = await fetch(`${base}places/${path}`);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json() as Promise<unknown>;
  });
}
