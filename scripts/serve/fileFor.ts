import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What an address stands for: a file below the folder, an address to go to, or nothing. */
export type Found = { file: string } | { location: string } | undefined;

/** The path that an address without its query names; undefined where no file of a site can have such a name. */
export function pathOf(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address);
    // Nothing with a name that is empty or starts with a dot: `//other.host/`, `/../` and `/.git/` lead nowhere.
    const wrong = /[\p{Cc}\\]|\/\/|\/\.(?!well-known\/)|^[^/]|^$/u;
    return wrong.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** Whether a file lies in the folder itself, and is not reached through a link that leads out of it. */
function isInside(folder: string, file: string): boolean {
  return realpathSync(file).startsWith(realpathSync(folder) + sep);
}

/** What hosts do not send either: their own settings, and copies that are sent as the encoding of a file. */
const unpublished = /^\/_(headers|redirects)$|\.(br|gz)$/;

/** Finds what an address (with its query, below `base`) stands for. */
export function find(folder: string, base: string, address: string): Found {
  const [asked = '', query] = address.split(/\?(.*)/s);
  const path = pathOf(asked);
  if (path === undefined) return undefined;
  const go = { location: `${encodeURI(`${path}/`)}${query === undefined ? '' : `?${query}`}` };
  if (`${path}/` === base) return go;
  const inside = path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
  if (inside === undefined || unpublished.test(inside)) return undefined;
  const file = join(folder, inside, inside.endsWith('/') ? 'index.html' : '');
  if (!existsSync(file) || !isInside(folder, file)) return undefined;
  if (statSync(file).isFile()) return { file };
  return existsSync(join(file, 'index.html')) ? go : undefined;
}
