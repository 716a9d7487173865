import type { HookParameters } from 'astro';

type Sockets = HookParameters<'astro:server:setup'>['server']['ws'];

/** What stands over every page in `astro dev`. */
export interface Overlay {
  /** Shows words over all open pages and those that open later; `undefined` takes them away. */
  show: (words: string | undefined) => void;
}

/** Astro's overlay with words alone: no stack trace, which would bury the place that they name. Astro escapes them. */
export function overPages(ws: Pick<Sockets, 'send' | 'on'>): Overlay {
  let shown: string | undefined;
  const send = (words: string): void => {
    ws.send({ type: 'error', err: { message: words, stack: '' } });
  };
  ws.on('connection', () => {
    if (shown !== undefined) send(shown);
  });
  return {
    show: (words) => {
      const mended = shown !== undefined && words === undefined;
      shown = words;
      if (words !== undefined) send(words);
      else if (mended) ws.send({ type: 'full-reload' });
    },
  };
}
