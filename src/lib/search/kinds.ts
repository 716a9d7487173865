/** Kinds of pages, by the first part of their address, and what search calls them. */
const kinds = [
  { id: 'area', label: 'Opportunity areas', starts: '/areas/' },
  { id: 'theme', label: 'Themes', starts: '/themes/' },
  { id: 'idea', label: 'Ideas with evidence', starts: '/ideas/' },
  { id: 'guide', label: 'Insight guides', starts: '/insight-guides/' },
  { id: 'district', label: 'Districts', starts: '/data/districts/E' },
  { id: 'data', label: 'Data', starts: '/data/' },
  { id: 'method', label: 'How the areas were chosen', starts: '/methodology/' },
  { id: 'programme', label: 'The programme', starts: '/programme/' },
  { id: 'glossary', label: 'Glossary', starts: '/glossary/' },
  { id: 'page', label: 'Other pages', starts: '/' },
] as const;

/** What a page is. */
export type Kind = (typeof kinds)[number]['id'];

/** The kind of the page at a path of the site. */
export function kindOf(path: string): Kind {
  return kinds.find(({ starts }) => path.startsWith(starts))?.id ?? 'page';
}

/** What search calls the pages of a kind. */
export function kindLabel(kind: Kind): string {
  return kinds.find(({ id }) => id === kind)?.label ?? '';
}
