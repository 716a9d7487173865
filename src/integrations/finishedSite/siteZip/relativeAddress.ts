/** An address that is relative to the page `from`, as one from the root; any other as it is. */
function fromRoot(from: string, address: string, base: string): string {
  if (/^(?:[a-z][a-z\d+.-]*:|[/#?]|$)/i.test(address)) return address;
  const { pathname, search, hash } = new URL(address, `file://${base}${from}`);
  return pathname + search + hash;
}

/**
 * An address of the site as a path from one of its files to another, so that it works in a folder without a server:
 * `/areas/derby/#top` from `sources/index.html` as `../areas/derby/index.html#top`. One that texts write relative to
 * their page, `../areas/`, is turned too. Other sites and fragments of the same page come back as they are.
 */
export function relativeAddress(from: string, address: string, base: string): string {
  const whole = fromRoot(from, address, base);
  if (!whole.startsWith(base) || whole.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(whole.slice(base.length)) ?? [];
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const here = from.split('/').slice(0, -1);
  const there = file.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/') + rest;
}
