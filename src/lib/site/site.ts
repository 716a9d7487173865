/** Names and promises that every page repeats. */
export const site = {
  name: 'Opportunity areas',
  tagline: 'An independent record of England’s 12 opportunity areas',
  status: 'This is an independent record, not a government site.',
  officialPage: 'https://www.gov.uk/government/publications/social-mobility-and-opportunity-areas',
  ogl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
} as const;

/** One link of the main navigation. `also`: other parts of the site in which it is the current one. */
interface MainLink {
  path: string;
  label: string;
  also?: readonly string[];
}

/** Main navigation, in order. The first link whose part a page is in is the current one. */
export const navigation: readonly MainLink[] = [
  { path: '/areas/', label: 'Areas', also: ['/compare/', '/targets/', '/results/'] },
  { path: '/ideas/', label: 'Ideas with evidence', also: ['/themes/'] },
  { path: '/data/districts/', label: 'Was my town chosen?', also: ['/methodology/', '/places/'] },
  { path: '/programme/', label: 'The programme', also: ['/insight-guides/'] },
  { path: '/data/', label: 'Data' },
];

/** Links of the footer, in order. */
export const footerLinks = [
  { path: '/areas/', label: 'Areas' },
  { path: '/results/', label: 'Results' },
  { path: '/ideas/', label: 'Ideas with evidence' },
  { path: '/themes/', label: 'Themes' },
  { path: '/data/districts/', label: 'Was my town chosen?' },
  { path: '/methodology/', label: 'How they were chosen' },
  { path: '/programme/', label: 'The programme' },
  { path: '/insight-guides/', label: 'Insight guides' },
  { path: '/data/', label: 'Data' },
  { path: '/targets/', label: 'All targets' },
  { path: '/compare/', label: 'Compare areas' },
  { path: '/a-to-z/', label: 'A to Z' },
  { path: '/sources/', label: 'All sources' },
  { path: '/glossary/', label: 'Glossary' },
  { path: '/updates/', label: 'Updates' },
  { path: '/print/', label: 'Print all plans' },
  { path: '/about/', label: 'About this site' },
  { path: '/accessibility/', label: 'Accessibility' },
  { path: '/privacy/', label: 'Privacy' },
] as const;
