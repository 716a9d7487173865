import { parse, isValid, toOutcode } from 'postcode';

/** A whole postcode among other words: "10 Downing Street, SW1A 2AA, London". */
const wholeInside = /(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![A-Z\d])/;

/** A nought where only the letter O can stand: "0L1", "Y011", "S014". No postcode district of one letter begins with 0. */
const noughts = /^(?:0(?=[A-Z]\d)|([A-Z])0(?=\d{1,2}(?!\d)))/;

/**
 * The postcode district of what was typed: "SK1", "sk1 3xe", "SK1 3". A whole postcode is cut here, and what is cut away
 * goes nowhere. Undefined where it is no postcode.
 */
export function postcodeDistrictOf(typed: string): string | undefined {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.,-]+/g, ' ')
    .trim()
    .replace(noughts, '$1O');
  if (isValid(text)) return toOutcode(parse(text).postcode ?? text) ?? undefined;
  const inside = wholeInside.exec(text);
  if (inside && isValid(inside[0])) return toOutcode(parse(inside[0]).postcode ?? inside[0]) ?? undefined;
  const [outward = '', rest = ''] = text.split(' ');
  return /^[A-Z]{1,2}\d[A-Z\d]?$/.test(outward) && /^(?:\d[A-Z]?)?$/.test(rest) ? outward : undefined;
}
