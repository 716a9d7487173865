import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, elementsIn, textOf } from '../../../lib/html/elements.ts';
import { twinOf } from '../../../lib/site/twins.ts';
import { llmsLine } from '../../../publishing/llms.ts';
import type { ListedPage } from '../derived/derivedPage.ts';
import { parsePage } from '../dom.ts';
import type { SiteAddress } from '../siteAddress.ts';

/** What a list says, and what the built pages say it should: lines of the same form. */
interface List {
  file: string;
  said: readonly string[];
  built: readonly string[];
}

function sitemapLine(address: string, changed: string | undefined): string {
  return changed === undefined ? address : `${address}, changed on ${changed}`;
}

/** The lines of the sitemap, against every page to find and the day that it shows. */
function inSitemap(text: string, pages: readonly ListedPage[]): List {
  const lines = text.matchAll(/<loc>(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?/g);
  return {
    file: 'sitemap.xml',
    said: [...lines].map(([, address = '', changed]) =>
      sitemapLine(address.replaceAll('&amp;', '&'), changed),
    ),
    built: pages.map(({ canonical, changed }) => sitemapLine(canonical, changed)),
  };
}

/** The page of an area: its priorities stand there, and over again on pages to print. */
const plan = /^\/areas\/[^/]+\/$/;

const numbered = /^Priority \d+ /;

/** The links of the list A to Z, against every page to find, the priorities of plans and the terms of the glossary. */
function inAToZ(html: string, pages: readonly ListedPage[], base: string): List {
  const list = elementsIn(parsePage(html)).find((element) => attribute(element, 'id') === 'a-to-z');
  const links = (list === undefined ? [] : elementsIn(list))
    .filter(({ tagName }) => tagName === 'a')
    .map((link): [string, string] => [attribute(link, 'href') ?? '', textOf(link)])
    .filter(([address]) => !address.startsWith('#'));
  const listed = new Set(links.map(([address]) => address));
  const line = (address: string, words: string): string => `${address} as “${words}”`;
  return {
    file: 'a-to-z/index.html',
    said: links.map(([address, words]) => line(address, words)),
    built: pages.flatMap(({ path, heading, sections }) => {
      const address = `${base}${path.slice(1)}`;
      const places = sections.filter(
        ({ id, heading: words }) =>
          id !== '' &&
          (path === '/glossary/' ||
            (plan.test(path) && numbered.test(words)) ||
            listed.has(`${address}#${id}`)),
      );
      return [
        line(address, heading),
        ...places.map(({ id, heading: words }) => line(`${address}#${id}`, words.replace(numbered, ''))),
      ];
    }),
  };
}

/** The lines of llms.txt on pages, against every page with a twin and every other on the first level. */
function inLlms(text: string, pages: readonly ListedPage[], { origin, base }: SiteAddress): List {
  const data = `](${origin}${base}data/`;
  return {
    file: 'llms.txt',
    said: text
      .split('\n')
      .filter((line) => line.startsWith('- [') && (!line.includes(data) || line.includes(`${data})`))),
    built: pages.flatMap(({ path, heading, canonical, description }) => {
      const twin = twinOf(path);
      if (twin !== undefined) return [llmsLine(heading, `${origin}${base}${twin.slice(1)}`, description)];
      return /^\/([^/]+\/)?$/.test(path) ? [llmsLine(heading, canonical, description)] : [];
    }),
  };
}

/** The lines of one list that another has not. */
function lacking(list: readonly string[], lines: readonly string[]): string[] {
  const known = new Set(list);
  return lines.filter((line) => !known.has(line));
}

/**
 * Faults where sitemap, A to Z or llms.txt and the pages that were really built do not agree: they are made from
 * `src/queries/everything.ts`, which could leave out a page or call it by other words than it does itself.
 */
export function checkLists(folder: string, site: SiteAddress, pages: readonly ListedPage[]): string[] {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const lists = [
    inSitemap(read('sitemap.xml'), pages),
    inAToZ(read('a-to-z/index.html'), pages, site.base),
    inLlms(read('llms.txt'), pages, site),
  ];
  const source = 'src/queries/everything.ts says what the list holds';
  return lists.flatMap(({ file, said, built }) => [
    ...lacking(said, built).map(
      (line) => `${file}:1:1: lacks ${line}, which a built page says of itself; ${source}`,
    ),
    ...lacking(built, said).map(
      (line) => `${file}:1:1: names ${line}, which no built page says of itself; ${source}`,
    ),
  ]);
}
