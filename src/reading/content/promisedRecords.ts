import type { ContentKind } from '../../schemas/contentKinds.ts';
import type { Addresses } from './addresses.ts';
import type { Problem } from './problem.ts';

/** Ids of a kind whose pages were promised. The front page and what is below a page are no page of a record. */
function promisedIds(address: string, { promised, moved, fixed }: Addresses): string[] {
  // Pages of this site stand beside those in code; without the code nobody can tell which are which.
  if (address === '/' && fixed.size === 0) return [];
  return [...promised].flatMap((found) => {
    if (!found.startsWith(address) || fixed.has(found) || moved.has(found)) return [];
    const [id = '', rest, ...more] = found.slice(address.length).split('/');
    return id !== '' && rest === '' && more.length === 0 ? [id] : [];
  });
}

/** Ids of a kind whose pages were promised and that have no record any more. */
export function missingIds({ address }: ContentKind, ids: ReadonlySet<string>, known: Addresses): string[] {
  return address === undefined ? [] : promisedIds(address, known).filter((id) => !ids.has(id));
}

/** A record that is gone although others may link to its page, and one whose page stands elsewhere already. */
export function promisedProblems(
  { address, form, path }: ContentKind,
  ids: ReadonlySet<string>,
  missing: readonly string[],
  { fixed }: Addresses,
): Problem[] {
  if (address === undefined) return [];
  const at = (id: string) => ({
    file: form === 'entries' ? `${path}/${id}.mdx` : path,
    line: 1,
    column: 1,
  });
  const taken = [...ids].filter((id) => fixed.has(`${address}${id}/`));
  return [
    ...missing.map((id) => ({
      ...at(id),
      message: `"${id}" is missing: ${address}${id}/ was published; bring it back, or say in data/redirects.txt where it went`,
    })),
    ...taken.map((id) => ({
      ...at(id),
      message: `found the name "${id}", but ${address}${id}/ is another page of this site; choose another name`,
    })),
  ];
}
