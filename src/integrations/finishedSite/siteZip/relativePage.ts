import type { Element } from '../dom.ts';
import type { Page } from '../builtPages.ts';
import type { Edit } from '../edits.ts';
import { relativeAddress } from './relativeAddress.ts';

const attributes = ['href', 'src', 'action', 'poster', 'xlink:href', 'srcset', 'content'];

function relativeValue(element: Element, name: string, value: string, from: string, base: string): string {
  const rewrite = (address: string): string => relativeAddress(from, address, base);
  if (name === 'srcset') {
    return value
      .split(',')
      .map((part) => part.trim().split(/\s+/))
      .map(([address = '', ...size]) => [rewrite(address), ...size].join(' '))
      .join(', ');
  }
  if (name !== 'content') return rewrite(value);
  const refresh = element.attributes.get('http-equiv')?.value === 'refresh';
  return refresh ? value.replace(/url=(.+)$/, (_, address: string) => `url=${rewrite(address)}`) : value;
}

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** What makes every internal address of a page relative to its file, in the order of the text. */
export function relativeEdits({ file, elements }: Page, base: string): Edit[] {
  const edits = elements.flatMap((element) =>
    attributes.flatMap((name) => {
      const found = element.attributes.get(name);
      if (found === undefined) return [];
      const value = relativeValue(element, name, found.value, file, base);
      return value === found.value
        ? []
        : [{ start: found.start, end: found.end, text: `${name}="${escape(value)}"` }];
    }),
  );
  return edits.sort((a, b) => a.start - b.start);
}
