import type { District } from '../../schemas/district.ts';
import type { Region } from '../../schemas/region.ts';
import { spokenName } from '../selection/placeName.ts';

/** A picture for link previews: its name in `/og/`, and what it shows in words. */
export interface PreviewImage {
  name: string;
  alt: string;
}

/** A record that is named. */
interface Named {
  id: string;
  title: string;
}

const map = 'a map of England with one dot for each district';

/** The picture of an area: its name and its districts on the map. */
export const areaImage = ({ id, name }: { id: string; name: string }): PreviewImage => ({
  name: id,
  alt: `${name}, beside ${map}. ${name} is lit.`,
});

/** The picture of a region: its name and its districts on the map. */
export const regionImage = (region: Region): PreviewImage => ({
  name: `region-${region.toLowerCase().replaceAll(' ', '-')}`,
  alt: `${region}, beside ${map}. Those of the region are dark.`,
});

/** The picture of a district: its name and its dot on the map, among those of its region. */
export const districtImage = ({
  lad_code: code,
  lad_name: name,
}: Pick<District, 'lad_code' | 'lad_name'>): PreviewImage => ({
  name: code,
  alt: `${spokenName(name)}, and its dot on a map of England.`,
});

/** The picture of a measure: its charts, small. */
export const measureImage = ({ id, title }: Named): PreviewImage => ({
  name: `results-${id}`,
  alt: `${title}, beside small charts: the line of one place of the opportunity areas in each, and that of England.`,
});

/** The picture of a theme: how strong the evidence of its projects is. */
export const themeImage = ({ id, title }: Named): PreviewImage => ({
  name: `theme-${id}`,
  alt: `${title}, beside the ladder of evidence: five blocks for each rung, and a bar as long as it has projects on this theme.`,
});

/** The picture of an insight guide: its title. */
export const guideImage = ({ id, title }: Named): PreviewImage => ({
  name: `guide-${id}`,
  alt: `${title}, beside ${map}. The opportunity areas are lit.`,
});

/** The pictures of pages with one of their own, by path. */
export const pageImages = {
  '/targets/': {
    name: 'targets',
    alt: 'One square for each known target: full with a tick where it is reported as met, half where there is some news, with a cross where it is reported as missed, empty where nothing was found.',
  },
  '/ideas/': {
    name: 'ideas',
    alt: 'The ladder of evidence: five blocks for each rung, and a bar as long as the rung has projects.',
  },
  '/results/': {
    name: 'results',
    alt: 'One square for each target that an official figure can judge: full with a tick where it was reached, with a cross where it was not, or not by the last figure.',
  },
  '/programme/money/': {
    name: 'money',
    alt: 'Columns for the money announced for the programme, step by step, with the sum and the year of each.',
  },
  '/methodology/near-misses/': {
    name: 'near-misses',
    alt: 'A row of dots for each region, one for each district in the lowest sixth for social mobility: full where it was chosen, a ring where it was not.',
  },
} as const satisfies Record<string, PreviewImage>;

/** The picture of the whole site. */
export const siteImage: PreviewImage = {
  name: 'site',
  alt: `The name of the site, beside ${map}. The opportunity areas are lit.`,
};

/** The picture of a page that stands for no record: its own, or that of the site. */
export function imageOf(path: string): PreviewImage {
  const own: Readonly<Record<string, PreviewImage>> = pageImages;
  return own[path] ?? siteImage;
}
