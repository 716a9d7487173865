import { describe, expect, it } from 'vitest';
import { overPages } from '../../../src/integrations/overlay.ts';

/** An overlay, what it sends, and a way to open a page. */
function opened() {
  const sent: unknown[] = [];
  let open = (): void => undefined;
  const ws = {
    send: (message: unknown): void => void sent.push(message),
    on: (_event: string, listener: () => void): void => void (open = listener),
  };
  return { overlay: overPages(ws as unknown as Parameters<typeof overPages>[0]), sent, open: () => open() };
}

const words = { type: 'error', err: { message: 'content/themes.yaml:3:1: wrong', stack: '' } };

describe('what stands over pages in astro dev', () => {
  it('is the words alone, without a stack trace', () => {
    const { overlay, sent } = opened();
    overlay.show('content/themes.yaml:3:1: wrong');
    expect(sent).toEqual([words]);
  });

  it('stands over pages that open later, as long as the fault is there', () => {
    const { overlay, sent, open } = opened();
    overlay.show('content/themes.yaml:3:1: wrong');
    open();
    overlay.show(undefined);
    open();
    expect(sent).toEqual([words, words, { type: 'full-reload' }]);
  });

  it('leaves pages alone where all is well', () => {
    const { overlay, sent, open } = opened();
    overlay.show(undefined);
    open();
    expect(sent).toEqual([]);
  });
});
