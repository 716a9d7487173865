import { site } from '../lib/site/site.ts';

/** The licences of the data, by their Open Definition ids. */
export const licences = [
  {
    name: 'OGL-UK-3.0',
    path: site.ogl,
    title: 'Open Government Licence v3.0',
    covers: 'Official figures, names and codes.',
  },
  {
    name: 'CC-BY-4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'Creative Commons Attribution 4.0 International',
    covers: 'What this project worked out, arranged or wrote.',
  },
] as const;

/** What the data set is called and what it is, wherever that is said. */
export const dataset = {
  name: 'opportunity-areas-selection-data',
  title: 'Opportunity areas selection data, rebuilt from public sources',
  creator: site.name,
  description:
    'The local authority districts of England as they were in 2016, their place in the Social Mobility Index 2016, what is known of their Achieving Excellence Areas category, and which became opportunity areas. A reconstruction from public sources, not the official spreadsheet.',
  keywords: [
    'Achieving Excellence Areas',
    'education',
    'England',
    'local authority districts',
    'opportunity areas',
    'Social Mobility Index',
    'social mobility',
  ],
  archive: 'opportunity-areas-data.zip',
} as const;

/** What must be said wherever the file is offered. */
export const notOfficial =
  'It is not the official spreadsheet "Opportunity areas selection data". We could not read that file, so we put this one together from other public sources.';

/** Credit that the licences of names, borders and postcodes ask for, in their own words. */
const placeCredit = [
  'Contains OS data © Crown copyright and database right 2025.',
  'Contains Royal Mail data © Royal Mail copyright and database right 2025.',
  'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
  'Contains Parliamentary information licensed under the Open Parliament Licence v3.0.',
].join(' ');

/** What credit a user of the data owes, in words to copy. */
export const attribution = `Contains public sector information licensed under the Open Government Licence v3.0. Arranged by Opportunity areas, an independent record, under CC BY 4.0. Places: ${placeCredit}`;
