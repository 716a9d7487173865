import { listFiles } from '../../../reading/lists.ts';
import type { Redirect } from './redirects.ts';

/** What the site has now, what the lists promise, and what has been redirected. */
export interface Promises {
  now: readonly string[];
  promised: readonly string[];
  redirects: readonly Redirect[];
}

/** Faults for addresses that have gone without a redirect, and for new ones that no list promises yet. */
export function checkAddresses({ now, promised, redirects }: Promises, file: string): string[] {
  const present = new Set(now);
  const known = new Set(promised);
  const moved = new Set(redirects.map(({ from }) => from));
  const gone = promised.filter((address) => !present.has(address) && !moved.has(address));
  const added = now.filter((address) => !known.has(address) && !moved.has(address));
  return [
    ...gone.map(
      (address) =>
        `${file}: ${address} was published and is gone; bring it back, or say in ${listFiles.redirects} where it went`,
    ),
    ...(added.length === 0
      ? []
      : [
          `${file}: ${added.length} new, the first of them ${added[0] ?? ''}; run "npm run addresses" to promise them`,
        ]),
  ];
}

/** Faults for redirects from what is still there, and to what is not. */
export function checkRedirects({ now, redirects }: Omit<Promises, 'promised'>): string[] {
  const present = new Set(now);
  return redirects.flatMap(({ from, to }) => [
    ...(present.has(from)
      ? [`${listFiles.redirects}: ${from} is still published and cannot be redirected`]
      : []),
    ...(present.has(to.split('#')[0] ?? to) ? [] : [`${listFiles.redirects}: ${to} does not exist`]),
  ]);
}
