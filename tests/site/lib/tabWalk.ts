import type { Page } from '@playwright/test';

/**
 * Walks a page with the Tab key alone. A stop without a visible focus mark, a stop that is not on screen, and a place
 * that the key cannot leave are faults. The walk ends after `most` stops: lists go on with links of the same kind.
 */
export async function tabWalkFaults(page: Page, most = Infinity): Promise<string[]> {
  const faults: string[] = [];
  const stops = await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
    return document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')
      .length;
  });
  // Kept in the page: to find an element's place among all others anew at each step takes minutes on long pages.
  const seen = await page.evaluateHandle(() => new Map<Element, number>());
  for (let step = 0; step < stops + 10; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await seen.evaluate((places) => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const before = places.get(element);
      if (before === undefined) places.set(element, places.size);
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const marked =
        style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
      const onScreen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
      return { before, marked, onScreen, html: element.outerHTML.slice(0, 100) };
    });
    if (stop === undefined || step >= most) return faults;
    if (stop.before !== undefined) {
      // The walk is over when it comes round to its first stop; anything else is a trap.
      if (stop.before !== 0) faults.push(`keyboard trap: ${stop.html}`);
      return faults;
    }
    if (!stop.marked) faults.push(`no visible focus: ${stop.html}`);
    if (!stop.onScreen) faults.push(`focus is not on screen: ${stop.html}`);
  }
  return [...faults, `keyboard trap: more than ${stops} stops`];
}
