import { strFromU8 } from 'fflate';
import { toPage } from '../../../src/integrations/finishedSite/builtPages.ts';
import { linksOf } from '../../../src/integrations/finishedSite/links/linksOf.ts';

/** Any folder: only how its files lead to each other counts. */
const root = 'file:///folder/';

/** Addresses of one file, with their lines: of every element of a page, of every link in Markdown. */
function addressesIn(file: string, text: string): { address: string; line: number }[] {
  if (file.endsWith('.html')) return linksOf(toPage(file, text));
  return text
    .split('\n')
    .flatMap((content, at) =>
      [...content.matchAll(/\]\(<?([^)>\s]+)/g)].map(([, address = '']) => ({ address, line: at + 1 })),
    );
}

/**
 * What in the files leads nowhere where a browser opens them from a folder: no such file, or no such place in it. `walked`:
 * whose links are looked at.
 */
export function brokenInFolder(
  files: Readonly<Record<string, Uint8Array>>,
  walked: (name: string) => boolean = () => true,
): string[] {
  const names = new Set(Object.keys(files).map((name) => new URL(name, root).href));
  const texts = Object.entries(files)
    .filter(([name]) => /\.(?:html|md)$/.test(name))
    .map(([name, bytes]) => ({ name, text: strFromU8(bytes) }));
  const ids = new Map(
    texts.map(({ name, text }) => [
      new URL(name, root).href,
      new Set([...text.matchAll(/\sid="?([^\s">]+)/g)].map(([, id]) => id)),
    ]),
  );
  const faultOf = (from: string, address: string): string | undefined => {
    const url = new URL(address, new URL(from, root));
    if (url.protocol !== 'file:') return undefined;
    const place = decodeURIComponent(url.hash.slice(1));
    url.hash = '';
    url.search = '';
    if (!names.has(url.href)) return 'leads to no file';
    if (place === '' || place.startsWith(':~:') || !url.href.endsWith('.html')) return undefined;
    return ids.get(url.href)?.has(place) ? undefined : 'names a place that the page does not have';
  };
  return texts
    .filter(({ name }) => walked(name))
    .flatMap(({ name, text }) =>
      addressesIn(name, text).flatMap(({ address, line }) => {
        // What scripts fetch: browsers let no script of a folder run, and pages do without.
        if (text.includes(`data-base="${address}"`) || text.includes(`data-index="${address}"`)) return [];
        const fault = faultOf(name, address);
        return fault === undefined ? [] : [`${name}:${line}: ${address} ${fault}`];
      }),
    );
}
