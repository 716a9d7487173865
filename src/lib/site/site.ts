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

/** The menu at the foot of every page, in groups: the main parts, more to look up, this site itself. */
export const menu: readonly { title: string; links: readonly { path: string; label: string }[] }[] = [
  { title: 'Main pages', links: navigation },
  {
    title: 'More to look up',
    links: [
      { path: '/results/', label: 'Results' },
      { path: '/targets/', label: 'All targets' },
      { path: '/themes/', label: 'Themes' },
      { path: '/compare/', label: 'Compare areas' },
      { path: '/methodology/', label: 'How they were chosen' },
      { path: '/insight-guides/', label: 'Insight guides' },
      { path: '/glossary/', label: 'Glossary' },
      { path: '/sources/', label: 'All sources' },
      { path: '/print/', label: 'Print all plans' },
      { path: '/a-to-z/', label: 'A to Z' },
    ],
  },
  {
    title: 'This site',
    links: [
      { path: '/about/', label: 'About this site' },
      { path: '/updates/', label: 'Updates' },
      { path: '/accessibility/', label: 'Accessibility' },
      { path: '/privacy/', label: 'Privacy' },
    ],
  },
];
