import type { Page } from '@playwright/test';

/** Things that stick out sideways of the window, other than within named scroll regions. */
export function reflowFaults(page: Page, mode: string): Promise<string[]> {
  return page.evaluate((label) => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter(
        (element) => !element.closest('.scroll, pre') && element.getBoundingClientRect().right > width + 1,
      )
      .filter((element) => getComputedStyle(element).position !== 'absolute')
      .slice(0, 5)
      .map((element) => `${label}: wider than ${width} px: ${element.outerHTML.slice(0, 100)}`)
      .concat(
        `${label}: the page scrolls sideways: ${document.documentElement.scrollWidth} px in ${width} px`,
      );
  }, mode);
}

/** The text spacing of WCAG 1.4.12, which a reader may set; nothing may be cut off by it. */
export async function textSpacingFaults(page: Page): Promise<string[]> {
  const style = await page.addStyleTag({
    content:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((element) => {
        const { overflowX, overflowY, position, clipPath } = getComputedStyle(element);
        if (
          position === 'absolute' ||
          clipPath !== 'none' ||
          element.closest('svg, .vh, .govuk-visually-hidden')
        )
          return false;
        return (
          (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
          (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `text spacing: cut off: ${element.outerHTML.slice(0, 100)}`),
  );
  const wide = await reflowFaults(page, 'text spacing');
  await style.evaluate((element) => {
    (element as unknown as HTMLElement).remove();
  });
  return [...cut, ...wide];
}

/** What scrolls sideways on phones of two widths, with all that folds opened; the page itself too. */
export async function sidewaysFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
      const scrolls = (element: Element): boolean =>
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0 &&
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
      // The bar of an area's page is one line of links that goes on at the side, by design.
      const inner = [...document.body.querySelectorAll('*')].filter(
        (element) => scrolls(element) && !element.matches('.area-bar > *'),
      );
      return [
        ...inner.map((element) => element.ariaLabel ?? element.outerHTML.slice(0, 80)),
        ...(document.documentElement.scrollWidth > innerWidth ? ['the page itself'] : []),
      ];
    });
    faults.push(...wide.map((what) => `scrolls sideways at ${width} px: ${what}`));
  }
  return faults;
}
