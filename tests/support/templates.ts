import { addressOf, filesBelow } from '../../src/integrations/finishedSite/builtPages.ts';

/** One address of each kind of page in dist/: every page, but of a folder with many alike only the first `each`. */
export function templates(each = 2): string[] {
  const seen = new Map<string, number>();
  return filesBelow('dist')
    .filter((file) => file.endsWith('.html'))
    .map(addressOf)
    .filter((address) => {
      const folder = address.replace(/[^/]+\/?$/, '');
      const count = (seen.get(folder) ?? 0) + 1;
      seen.set(folder, count);
      return folder === '/' || count <= each;
    });
}
