import { attribute } from '../dom.ts';
import type { Page } from '../builtPages.ts';

/** Faults for ids that stand twice on a page: a link to one would lead to the other. */
export function duplicateIds({ file, elements }: Page): string[] {
  const lines = new Map<string, number>();
  return elements.flatMap((element) => {
    const id = attribute(element, 'id');
    if (id === undefined) return [];
    const before = lines.get(id);
    lines.set(id, before ?? element.line);
    return before === undefined
      ? []
      : [`${file}:${element.line}:1: the id "${id}" is already used on line ${before}`];
  });
}
