/** Values that an address names: those that are allowed, each once and in the address's order, and the others. */
export interface Named {
  known: string[];
  unknown: string[];
}

/** Reads a list like `areas=derby,hastings` from the query part of an address. Missing means none. */
export function readList(search: string, name: string, allowed: readonly string[]): Named {
  const values = new Set(
    new URLSearchParams(search)
      .getAll(name)
      .flatMap((value) => value.split(','))
      .map((value) => value.trim())
      .filter((value) => value !== ''),
  );
  return {
    known: [...values].filter((value) => allowed.includes(value)),
    unknown: [...values].filter((value) => !allowed.includes(value)),
  };
}

/** Writes the query part of an address, `?areas=derby,hastings`; lists without a value are left out. Slugs only. */
export function writeLists(lists: Readonly<Record<string, readonly string[]>>): string {
  const parts = Object.entries(lists)
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}=${values.join(',')}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** How long the address waits for the next change: Safari refuses more than 100 changes in 30 seconds. */
const pause = 300;

let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Puts a query part into the address without a new entry in the history, once nothing has changed for a moment. A
 * browser may refuse; the page has shown the choice by then, and only the address stays behind.
 */
export function showQuery(query: string, hash = location.hash): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    try {
      history.replaceState(null, '', `${location.pathname}${query}${hash}`);
    } catch {
      // The list matches the fields; the address can wait for the next change.
    }
  }, pause);
}

/** The same for lists of slugs. The part after `#` stays. */
export function showInAddress(lists: Readonly<Record<string, readonly string[]>>): void {
  showQuery(writeLists(lists));
}

/** A sentence about words of the address that mean nothing here; empty where there are none. */
export function unknownMessage(unknown: readonly string[]): string {
  if (unknown.length === 0) return '';
  return `Left out, because this page does not know it: ${unknown.join(', ')}.`;
}
