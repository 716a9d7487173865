import { lookupBelow } from './lookupBelow.ts';

/**
 * Ends the way to a district's page with the place that was looked up. Anyone can write an address: a place that
 * does not lie in this district is not named.
 */
export async function sayPlace(place: string, base: string): Promise<void> {
  const options = await lookupBelow(base)(place);
  const here = ({ path }: { path: string | undefined }): boolean =>
    path !== undefined && `${base}${path.slice(1)}` === location.pathname;
  if (!options.some((option) => option.name === place && !option.isDistrict && here(option))) return;
  const step = document.createElement('li');
  step.textContent = place;
  document.querySelector('.crumbs ol')?.append(step);
}
