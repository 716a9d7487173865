/** Where the site will live, as Astro wants it: scheme and host, and the path of the root. */
export interface WhereSite {
  site: string;
  base: string;
}

/** The words of the environment that say where. */
export interface WhereWords {
  SITE_URL?: string | undefined;
  BASE_PATH?: string | undefined;
}

const anywhere = 'https://opportunity-areas.example';

const rooted = (path: string): string => `/${path}/`.replace(/\/{2,}/g, '/');

function refuse(name: string, found: string, why: string): never {
  throw new Error(`${name}: found "${found}", ${why}`);
}

/**
 * Where the site will live. A path in SITE_URL is honoured: it is what BASE_PATH says otherwise. Throws one sentence
 * where SITE_URL is no address of a site, or the two contradict each other.
 */
export function whereSite({ SITE_URL: address = anywhere, BASE_PATH: path }: WhereWords): WhereSite {
  if (!/^https?:\/\//i.test(address))
    refuse('SITE_URL', address, 'must begin with https:// (or http://), such as https://example.org');
  if (!URL.canParse(address))
    refuse('SITE_URL', address, 'is no address; write one like https://example.org');
  const { origin, pathname, search, hash, username, password } = new URL(address);
  if (search !== '' || hash !== '' || /[?#]/.test(address))
    refuse('SITE_URL', address, `must have no "?" and no "#"; write ${origin}${pathname}`);
  if (username !== '' || password !== '') refuse('SITE_URL', address, 'must hold no name and no password');
  if (path !== undefined && !/^[A-Za-z0-9._/-]*$/.test(path))
    refuse('BASE_PATH', path, 'allowed: letters without accents, digits and - . _ /, such as /record/');
  if (!/^[A-Za-z0-9._/-]*$/.test(pathname))
    refuse('SITE_URL', address, 'must have a path of letters without accents, digits and - . _ / alone');
  const base = rooted(path ?? pathname);
  if (pathname !== '/' && rooted(pathname) !== base)
    refuse(
      'SITE_URL',
      address,
      `has another path than BASE_PATH "${path ?? ''}"; write the path in one of the two`,
    );
  return { site: origin, base };
}
