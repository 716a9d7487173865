import { addressOf, type Page } from '../builtPages.ts';
import { linksOf } from './linksOf.ts';

/** An address of another site and the pages that name it. */
export interface ExternalLink {
  address: string;
  pages: readonly string[];
}

/** Every address of another site, sorted, without fragments. `origin` is that of this site. */
export function externalLinks(pages: readonly Page[], origin: string): ExternalLink[] {
  const found = new Map<string, Set<string>>();
  for (const page of pages) {
    for (const { address } of linksOf(page)) {
      if (!/^https?:\/\//.test(address) || address.startsWith(`${origin}/`)) continue;
      const plain = address.split('#')[0] ?? address;
      found.set(plain, (found.get(plain) ?? new Set()).add(addressOf(page.file)));
    }
  }
  return [...found]
    .map(([address, from]) => ({ address, pages: [...from].sort() }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** Asks for an address and tells what is wrong with the answer; undefined where it is good. */
export async function faultOfExternal(address: string, timeout: number): Promise<string | undefined> {
  const ask = (method: string): Promise<Response> =>
    fetch(address, { method, redirect: 'follow', signal: AbortSignal.timeout(timeout) });
  try {
    const head = await ask('HEAD');
    if (head.ok) return undefined;
    // Many servers refuse HEAD; only the answer to GET counts.
    const get = await ask('GET');
    await get.body?.cancel();
    return get.ok ? undefined : `answers with status ${get.status}`;
  } catch (error) {
    const { message, cause } = error as Error;
    return cause instanceof Error ? `${message}: ${cause.message}` : message;
  }
}
