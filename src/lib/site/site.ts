/** Names and promises that every page repeats. */
export const site = {
  name: 'Opportunity areas',
  tagline: 'An independent record of England’s 12 opportunity areas',
  status: 'This is an independent record, not a government site.',
  officialPage: 'https://www.gov.uk/government/publications/social-mobility-and-opportunity-areas',
  ogl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
} as const;

/** Main navigation, in order. */
export const navigation = [
  { path: '/areas/', label: 'Areas' },
  { path: '/themes/', label: 'Themes' },
  { path: '/methodology/', label: 'How they were chosen' },
  { path: '/data/', label: 'Data' },
  { path: '/insight-guides/', label: 'Insight guides' },
  { path: '/programme/', label: 'Programme' },
  { path: '/search/', label: 'Search' },
] as const;

/** Links of the footer, in order. */
export const footerLinks = [
  { label: 'Results', path: '/results/' },
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
