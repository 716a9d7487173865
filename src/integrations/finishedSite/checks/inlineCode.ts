import type { Element } from '../dom.ts';
import { isScript, type Page } from '../builtPages.ts';

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
export function inlineCode({ file, elements }: Page): string[] {
  return elements.flatMap((element) =>
    faultsOf(element).map((fault) => `${file}:${element.line}:1: ${fault}; the policy would block it`),
  );
}
