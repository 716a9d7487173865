/**
 * An address of the site as a path from one of its files to another, so that it works in a folder without a server:
 * `/areas/derby/#top` from `sources/index.html` as `../areas/derby/index.html#top`. Addresses that are not below
 * `base` (other sites, fragments of the same page, relative ones) come back as they are.
 */
export function relativeAddress(from: string, address: string, base: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const here = from.split('/').slice(0, -1);
  const there = file.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/') + rest;
}
