import type { Option } from '../../lib/places/options.ts';

const sign = '#from=';

/** What the address of a district's page carries, so that it can name the place that was looked up. */
export function fromPlace({ name, isDistrict }: Option): string {
  return isDistrict ? '' : `${sign}${encodeURIComponent(name)}`;
}

/** The place that an address carries; undefined where it has none that can be read. */
export function placeIn(hash: string): string | undefined {
  if (!hash.startsWith(sign)) return undefined;
  try {
    return decodeURIComponent(hash.slice(sign.length));
  } catch {
    return undefined;
  }
}
