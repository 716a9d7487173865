import { readFileSync, statSync } from 'node:fs';
import { filesBelow } from '../../../src/integrations/finishedSite/builtPages.ts';

/** Addresses of all built pages, sorted, without the pages that only redirect. */
export const allPages: readonly string[] = filesBelow('dist')
  .filter((file) => file.endsWith('.html'))
  .filter((file) => !/http-equiv="?refresh/i.test(readFileSync(`dist/${file}`, 'utf8').slice(0, 2000)))
  .map((file) => (file.endsWith('index.html') ? `/${file.slice(0, -'index.html'.length)}` : `/${file}`))
  .sort();

const districtPage = /^\/data\/districts\/E\d{8}\/$/;

/** One row of the data, as far as the choice of pages needs it. */
interface Row {
  code: string;
  kind: string;
}

/** One district of each kind whose page is built differently: above the lowest sixth, in it, chosen. */
function representative(): string[] {
  const [header = '', ...lines] = readFileSync('data/selection-data.csv', 'utf8').trimEnd().split('\n');
  const names = header.split(',');
  const rows: Row[] = lines
    .map((line) => line.replace(/"[^"]*"/g, 'quoted').split(','))
    .map((cells) => {
      const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
      const lowest = cell('smi_2016_sextile') === '6' ? 'lowest sixth' : 'above';
      const chosen = cell('opportunity_area') === '' ? '' : 'chosen';
      return { code: cell('lad_code'), kind: [lowest, chosen].join(' ') };
    });
  const byKind = Map.groupBy(rows, (row) => row.kind);
  return [...byKind.values()].flatMap((kind) =>
    kind.slice(0, 1).map((row) => `/data/districts/${row.code}/`),
  );
}

const chosen = new Set(representative());

/** Kinds of pages with many alike: which addresses belong to one. All others are kinds of their own. */
const families: readonly RegExp[] = [
  /^\/areas\/[^/]+\/$/,
  /^\/areas\/[^/]+\/record\/$/,
  /^\/areas\/[^/]+\/print\/$/,
  /^\/themes\/[^/]+\/$/,
  /^\/results\/[^/]+\/$/,
  /^\/insight-guides\/[^/]+\/$/,
  /^\/programme\/[^/]+\/$/,
  /^\/places\/[^/]+\/$/,
  /^\/places\/postcodes\/[^/]+\/$/,
];

/** All plans in one: nothing but what the pages of one plan hold, a dozen times over. Minutes for each slow check. */
const repeated = '/print/';

const bytesOf = (path: string): number =>
  statSync(`dist${path.endsWith('/') ? `${path}index.html` : path}`).size;

const bySize = (family: RegExp): string[] =>
  allPages.filter((path) => family.test(path)).sort((a, b) => bytesOf(a) - bytesOf(b) || (a < b ? -1 : 1));

/** The shortest page of a family, for walks that take longest; the longest, for all that a page can hold. */
const shortest = (family: RegExp): string | undefined => bySize(family)[0];
const longest = (family: RegExp): string | undefined => bySize(family).at(-1);

/** Whether every page is walked, and not one or two of each kind: `npm run test:full`. */
export const full = process.env['FULL'] === '1';
const chosenLongest = new Set(families.map(longest));

/** Pages that the Tab key walks: the shortest of each family, a few districts, every page of its own kind (FULL=1: all). */
export const tabPages: readonly string[] = allPages.filter((path) => {
  if (full) return true;
  if (path === repeated) return false;
  if (districtPage.test(path)) return path === [...chosen][0];
  const family = families.find((each) => each.test(path));
  return family === undefined || path === shortest(family);
});

/** Pages that slow checks walk: the longest of each family, a few districts, every page of its own kind (FULL=1: all). */
export const slowPages: readonly string[] = allPages.filter((path) => {
  if (full) return true;
  if (path === repeated) return false;
  if (districtPage.test(path)) return chosen.has(path);
  return chosenLongest.has(path) || !families.some((family) => family.test(path));
});

/** Every page but the districts that are built like those chosen here (FULL=1: these too). */
export const unlikePages: readonly string[] = allPages.filter(
  (path) => full || !districtPage.test(path) || chosen.has(path),
);

/** Of the pages of areas the shortest and the longest, for walks of what each says of itself (FULL=1: all). */
export const areaPages: readonly string[] = bySize(/^\/areas\/[^/]+\/$/).filter(
  (_, index, all) => full || index === 0 || index === all.length - 1,
);
