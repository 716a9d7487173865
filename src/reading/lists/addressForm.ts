/** What an address of the site is written with: nothing that means something to a page, a path or a server. */
const characters = /^[A-Za-z0-9._/-]*$/;

/** A name with an ending, or one in capitals such as `SHA256SUMS`. */
const fileName = /\.[A-Za-z0-9]+$|^[A-Z][A-Z0-9]+$/;

const anchor = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Longest address that a list may hold. */
const longest = 200;

/** Why a text is no address of this site without a place on a page, in words; undefined where it is one. */
function pathFault(path: string): string | undefined {
  if (!path.startsWith('/') || path.startsWith('//')) return 'must begin with one "/", like /areas/derby/';
  const strange = [...path].find((character) => !characters.test(character));
  if (strange !== undefined)
    return `holds "${strange}", allowed: letters without accents, digits and - . _ /`;
  const parts = path.slice(1).split('/');
  const last = parts.pop() ?? '';
  if (parts.some((part) => part === '' || /^\.+$/.test(part)) || /^\.+$/.test(last))
    return 'must not hold "//", "/./" or "/../"';
  if (parts.some((part) => part.startsWith('.') && part !== '.well-known') || last.startsWith('.'))
    return 'holds a name that begins with a dot, which servers do not send';
  if (/^index\.html?$/i.test(last))
    return `ends with the file of a page; write the page, ${path.slice(0, -last.length)}`;
  return last === '' || fileName.test(last)
    ? undefined
    : `must end with "/", or with the name of a file like /data/themes.csv; write ${path}/`;
}

/**
 * Why a text is no address of this site, in words; undefined where it is one. `place`: whether it names a place on a
 * page, after `#`.
 */
export function addressFault(text: string, place: 'never' | 'may' | 'must'): string | undefined {
  if (text.length > longest) return `is longer than ${longest} characters`;
  const [path = '', name, ...more] = text.split('#');
  if (name === undefined)
    return place === 'must' ? 'must name a place on a page, like /areas/derby/#priority-1' : pathFault(path);
  if (place === 'never') return 'must not hold "#": a list of places is data/anchors.txt';
  if (more.length > 0 || !anchor.test(name))
    return 'must have one "#", then lower-case letters, digits and single hyphens, like /areas/derby/#priority-1';
  return pathFault(path);
}
