/** Words that are for the ear only: not seen, and left out by search (src/integrations/finishedSite/README.md). */
export const forTheEar = { class: 'vh', 'data-search': 'omit' } as const;
