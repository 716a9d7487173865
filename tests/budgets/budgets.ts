/** How many bytes, as brotli sends them, files may take. Paths are below dist/; the first budget that fits counts. */
export interface Budget {
  /** Which files: `*` stands for one part of a path. */
  files: string;
  /** Most bytes for one file. */
  bytes: number;
}

/** 14.6 kB arrive in the first round trip of a connection (ten packets); who reads a page then waits no longer. */
const firstRoundTrip = 14_600;

/** Pages with their stylesheet. Each page of the site must match one. */
export const pageBudgets: readonly Budget[] = [
  { files: 'areas/*/index.html', bytes: 24_500 },
  { files: 'areas/*/record/index.html', bytes: 27_500 },
  { files: 'areas/*/print/index.html', bytes: 37_500 },
  { files: 'areas/index.html', bytes: 15_000 },
  { files: 'index.html', bytes: firstRoundTrip },
  { files: 'ideas/index.html', bytes: 24_000 },
  { files: 'places/index.html', bytes: firstRoundTrip },
  { files: 'places/*/index.html', bytes: 20_000 },
  { files: 'places/postcodes/*/index.html', bytes: 20_000 },
  { files: 'results/index.html', bytes: 24_000 },
  { files: 'results/*/index.html', bytes: 26_000 },
  { files: 'themes/*/index.html', bytes: 26_500 },
  { files: 'themes/index.html', bytes: 24_000 },
  { files: 'methodology/index.html', bytes: 23_000 },
  { files: 'methodology/near-misses/index.html', bytes: 18_000 },
  { files: 'data/index.html', bytes: 24_000 },
  { files: 'data/districts/index.html', bytes: 17_500 },
  // The answer, and official results with their tables.
  { files: 'data/districts/*/index.html', bytes: 12_700 },
  { files: 'data/*/index.html', bytes: 24_000 },
  { files: 'targets/index.html', bytes: 22_000 },
  { files: 'compare/index.html', bytes: 22_500 },
  // Every district has its line.
  { files: 'a-to-z/index.html', bytes: 45_000 },
  { files: 'print/index.html', bytes: 200_000 },
  { files: 'sources/index.html', bytes: 50_000 },
  { files: 'glossary/index.html', bytes: 16_500 },
  { files: 'insight-guides/*/index.html', bytes: firstRoundTrip },
  { files: 'programme/index.html', bytes: 24_000 },
  { files: 'programme/*/index.html', bytes: 24_000 },
  { files: '*/index.html', bytes: firstRoundTrip },
  { files: '*.html', bytes: firstRoundTrip },
];

/** Pages of one family carry the same stylesheet: so many at most, each with a hash in the policies. */
export const mostStylesheets = 9;

/** The stylesheet that a page carries, and that of the pages of districts. */
export const stylesheet = 6_000;
export const districtStylesheet = 4_800;

/** All scripts of one page together: the search page, the pages with tools, and every other page. */
export const scripts = { search: 16_000, tool: 4_000, reading: 0 };

/** Pages whose scripts add something; all others have none. */
export const toolPages = [
  'index.html',
  'data/districts/index.html',
  'data/districts/*/index.html',
  'places/index.html',
  'compare/index.html',
  'targets/index.html',
];

/** The index that search reads. */
export const searchIndex = 75_000;

/** The widest file of a picture in a text, which only a fine screen fetches. */
export const picture = 150_000;
