import type { Region } from '../../schemas/region.ts';

/** A drawing for link previews: its name in `/og/`, and what it shows in words. */
export interface PreviewImage {
  name: string;
  alt: string;
}

/** The drawing that the districts of a region share. */
export function regionImage(region: Region): PreviewImage {
  return {
    name: `region-${region.toLowerCase().replaceAll(' ', '-')}`,
    alt: `Map of England, one dot for each district. Those of the region ${region} are lit.`,
  };
}

/** The drawing of all targets. */
export const targetsImage: PreviewImage = {
  name: 'targets',
  alt: 'One square for each known target: full where it is reported as met, half where there is some news, empty where nothing was found.',
};

/** The drawing of the ladder of evidence. */
export const ideasImage: PreviewImage = {
  name: 'ideas',
  alt: 'The ladder of evidence: five blocks for each rung, and a bar as long as the rung has projects.',
};
