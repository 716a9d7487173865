import type { District } from '../../schemas/district.ts';
import { regions } from '../../schemas/region.ts';
import { requestOf } from './answer.ts';
import { missesByRegion } from './nearMisses.ts';
import { regionId } from './regionSpread.ts';

/** The parts of the page on how the areas were chosen, in their order. */
export const methodologySections = ['rule', 'indices', 'choice', 'limits', 'criticism', 'check'] as const;

/** Every place of the page on how the areas were chosen that a link may name. */
export const methodologyPlaces = [...methodologySections, 'map', 'long-list', 'sixth-or-fifth'];

/** Every place of the page of districts that were low and not chosen that a link may name. */
export function missPlaces(districts: readonly District[]): string[] {
  const shown = missesByRegion(districts).map(({ region }) => regionId(region));
  return ['tests', 'lower', 'later', 'since', 'regions', ...shown];
}

/** Every place of the table of all districts that a link may name. */
export const tablePlaces = [...regions.map(regionId), 'districts'];

/** Every place of a district's page that a link may name; what is not known there can be asked for. */
export function districtPlaces(district: District): string[] {
  return [...(requestOf(district) === undefined ? [] : ['ask']), 'results', 'look-up'];
}
