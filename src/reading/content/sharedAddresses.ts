import type { Source } from '../../schemas/source.ts';
import type { Problem } from './problem.ts';
import type { KindReport } from './readKind.ts';

/** An address as far as it tells one document from another: scheme, `www.`, a slash at the end and a place do not. */
function documentOf(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}

/** Sources that share one address: readers would take one document for two that agree. */
export function sharedAddressProblems(
  file: string,
  { records, files }: Pick<KindReport<Omit<Source, 'id'>>, 'records' | 'files'>,
): Problem[] {
  const first = new Map<string, string>();
  return [...records].flatMap(([id, { url }]) => {
    if (url === null || !URL.canParse(url)) return [];
    const known = documentOf(url);
    const before = first.get(known);
    if (before === undefined) first.set(known, id);
    const place = files[0]?.yaml.locate([id, 'url']) ?? { line: 1, column: 1 };
    return before === undefined
      ? []
      : [
          {
            file,
            ...place,
            message: `${id}.url: found the address of ${before}; one document has one id, so cite ${before} instead`,
          },
        ];
  });
}
