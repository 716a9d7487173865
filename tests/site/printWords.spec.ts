import { expect, test, type Page } from '@playwright/test';
import { inLetters } from './lib/letters.ts';
import { lostWords } from './lib/lostWords.ts';
import { full, slowPages } from './lib/pages.ts';
import { pdfLetters } from './lib/pdfText.ts';

/** What only serves a screen and is left out on paper on purpose: ways around the site, and controls. */
const screenOnly = [
  '.top-nav',
  '.top-find',
  '.top-menu',
  '.search',
  '.contents',
  '.letters',
  '.crumbs',
  '.govuk-skip-link',
  '.bottom',
  '.cite-as',
  '.permalink',
  // Searches in an archive and ways back to the pages that cite: links, and nothing else.
  '.sources > li > span:not(.note)',
  '.area-bar',
  'form.no-print',
  'search.no-print',
  '.no-print:has(> a)',
  'a.no-print',
  // Seen by nobody: words for screen readers, and what a drawing is called.
  '.vh',
  'svg title',
  'svg desc',
  'button',
  'input',
  'select',
  'label',
];

/** The words that a reader sees on a screen, with everything unfolded. */
async function shownWords(page: Page): Promise<string> {
  return page.evaluate((left) => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility({ visibilityProperty: true }) || parent.closest(left)) continue;
      // Words for screen readers stand in a box of one pixel.
      const { width, height } = parent.getBoundingClientRect();
      if (width <= 1 && height <= 1) continue;
      words.push(node.textContent ?? '');
      // A mark beside a word, and the next block, are words of their own.
      words.push(/^(?:B|I|EM|STRONG|WBR)$/.test(parent.tagName) ? '' : ' ');
    }
    return words.join('');
  }, screenOnly.join(','));
}

const compared = async (page: Page): Promise<string[]> => {
  const text = await shownWords(page);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = false;
  });
  return lostWords(text, await pdfLetters(await page.pdf({ format: 'A4' })));
};

for (const path of slowPages) {
  test(`${path} has every word of the page on paper`, async ({ page }) => {
    // All plans in one are hundreds of sheets.
    test.setTimeout(180_000);
    await page.goto(path);
    expect(await compared(page)).toEqual([]);
  });
}

test('words that a sheet cuts off or hides are told', async ({ page }) => {
  await page.goto('/compare/');
  const last = page.locator('main table').first().locator('th, td').last();
  await last.evaluate((cell) => cell.append(' Xylophone'));
  const hidden = 'display: none';
  const beyond = 'position: absolute; left: 300vw';
  for (const style of [hidden, beyond]) {
    const text = await shownWords(page);
    await last.evaluate((cell, css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`@media print { .lost { ${css} } }`);
      document.adoptedStyleSheets = [sheet];
      cell.classList.add('lost');
    }, style);
    const letters = await pdfLetters(await page.pdf({ format: 'A4' }));
    expect(lostWords(text, letters)).toContain('Xylophone: 1 on the page, 0 on paper');
    await last.evaluate((cell) => {
      cell.classList.remove('lost');
    });
  }
});

test('a chosen comparison has every word of its columns on paper', async ({ page }) => {
  await page.goto('/compare/?areas=blackpool,derby,ipswich');
  expect(await compared(page)).toEqual([]);
});

/** Pages with the widest tables and drawings: what does not fit a sheet is cut off there. */
const widest = [
  '/compare/',
  '/themes/',
  '/areas/',
  '/data/districts/',
  '/methodology/near-misses/',
  '/programme/money/',
];

test.describe('in other letters', () => {
  // The policy would stop the letters that are tried.
  test.use({ bypassCSP: true, viewport: { width: 1280, height: 800 } });

  // Wide letters cut off more than narrow ones do.
  for (const percent of full ? [75, 120] : [120])
    for (const path of widest)
      test(`${path} has every word on paper in letters of ${percent} %`, async ({ page }) => {
        await inLetters(page, percent, path);
        expect(await compared(page)).toEqual([]);
      });
});
