import type { Page } from '@playwright/test';

/** Faults in the structure of a page: headings, landmarks, tables, regions, link texts, drawings. */
export function structureFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const all = <T extends Element>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];
    const shown = (element: Element): string => element.outerHTML.slice(0, 100);
    if (document.documentElement.lang !== 'en-GB') faults.push('the language is not en-GB');
    if (document.title.trim() === '') faults.push('no title');
    if (!document.querySelector('meta[name=description]')?.getAttribute('content'))
      faults.push('no description');
    for (const landmark of ['header', 'main', 'footer', 'nav'])
      if (all(landmark).length === 0) faults.push(`no ${landmark}`);
    const headings = all<HTMLHeadingElement>('h1, h2, h3, h4, h5, h6');
    if (all('h1').length !== 1) faults.push(`${all('h1').length} h1 elements, must be 1`);
    headings.forEach((heading, index) => {
      const before = headings[index - 1];
      if (before && Number(heading.tagName[1]) > Number(before.tagName[1]) + 1)
        faults.push(`skipped heading level: ${shown(heading)}`);
      if (heading.textContent.trim() === '') faults.push(`empty heading: ${shown(heading)}`);
    });
    for (const table of all<HTMLTableElement>('table')) {
      if (!table.caption || table.caption.textContent.trim() === '')
        faults.push(`table without caption: ${shown(table)}`);
      for (const head of table.querySelectorAll('th'))
        if (!head.hasAttribute('scope')) faults.push(`head without scope: ${shown(head)}`);
      if (!table.querySelector('th')) faults.push(`table without heads: ${shown(table)}`);
    }
    for (const element of all<HTMLElement>('main *')) {
      if (element.tagName === 'TEXTAREA' || element.tagName === 'SELECT' || element.tagName === 'INPUT')
        continue;
      const { overflowX } = getComputedStyle(element);
      if ((overflowX !== 'auto' && overflowX !== 'scroll') || element.closest('svg')) continue;
      if (element.scrollWidth <= element.clientWidth) continue;
      const named = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
      if (element.tabIndex < 0 || !named)
        faults.push(`scroll region not focusable or not named: ${shown(element)}`);
    }
    const vague = /^(?:here|click here|link|more|read more|this|this page|details)$/i;
    for (const link of all<HTMLAnchorElement>('a[href]')) {
      const name = (link.getAttribute('aria-label') ?? link.textContent).trim();
      if (vague.test(name)) faults.push(`link text says nothing alone: ${shown(link)}`);
      if (name === '' && !link.querySelector('title, img[alt]'))
        faults.push(`link without text: ${shown(link)}`);
    }
    for (const drawing of all('svg')) {
      const hidden = drawing.closest('[aria-hidden=true]') !== null;
      const named =
        drawing.querySelector('title') !== null ||
        drawing.hasAttribute('aria-label') ||
        drawing.hasAttribute('aria-labelledby');
      if (!hidden && !named) faults.push(`drawing without a name: ${shown(drawing)}`);
    }
    for (const image of all('img'))
      if (!image.hasAttribute('alt')) faults.push(`image without alt: ${shown(image)}`);
    const ids = all('[id]').map((element) => element.id);
    for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index)))
      faults.push(`id twice: ${id}`);
    return faults;
  });
}
