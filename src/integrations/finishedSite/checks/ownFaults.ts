import { type Page, isScript } from '../builtPages.ts';
import { duplicateIds } from './uniqueIds.ts';
import type { Element } from '../dom.ts';

function faultsOf(element: Element): string[] {
  const faults: string[] = [];
  if (element.attributes.has('style')) faults.push(`<${element.tag}> has a style attribute`);
  for (const name of element.attributes.keys()) {
    if (/^on[a-z]+$/.test(name)) faults.push(`<${element.tag}> has an event handler, ${name}`);
  }
  if (isScript(element) && !element.attributes.has('src')) faults.push('a script stands in the page');
  if (element.tag === 'base') faults.push('<base> changes where every link leads');
  return faults;
}

/** Faults for what the content security policy forbids in a page: inline scripts, handlers and style attributes. */
function inlineCode({ file, elements }: Page): string[] {
  return elements.flatMap((element) =>
    faultsOf(element).map((fault) => `${file}:${element.line}:1: ${fault}; the policy would block it`),
  );
}

/** Faults for a second stylesheet: one block, empty here, is what the budget and the policy know. */
function secondStyles({ file, elements }: Page): string[] {
  const styles = elements.filter(({ tag }) => tag === 'style');
  return styles.length < 2 && styles.every(({ text }) => text === '')
    ? []
    : [`${file}:1:1: the page has a stylesheet of its own; all pages share one`];
}

/** Everything that must be true of a page itself, without its stylesheet, whatever other pages say. */
export function ownFaults(page: Page): string[] {
  return [duplicateIds, inlineCode, secondStyles].flatMap((check) => check(page));
}
