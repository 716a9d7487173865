import type { Page } from '@playwright/test';

/** Marks whose line holds no word of what they stand for, and marks smaller than 24 px. */
export function badMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const mark of document.querySelectorAll('main a.cite')) {
      const box = mark.getClientRects()[0];
      // What is folded away has no place yet.
      if (box === undefined || box.width === 0) continue;
      if (box.width < 24 || box.height < 24) faults.push(`${mark.id} is ${box.width} by ${box.height} px`);
      let before: Node | null = mark.previousSibling;
      while (before instanceof Element && before.matches('a.cite')) before = before.previousSibling;
      const range = document.createRange();
      if (before === null) continue;
      range.selectNodeContents(before);
      const last = [...range.getClientRects()].at(-1);
      if (last && last.bottom < box.top) faults.push(`${mark.id} stands alone on a line`);
    }
    return faults;
  });
}
