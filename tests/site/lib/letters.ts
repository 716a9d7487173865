import type { Page } from '@playwright/test';

/** A font of any machine, made narrower or wider: what is measured here must not depend on the letters that a machine has. */
function letters(percent: number): string {
  const face = [
    'DejaVu Sans',
    'Liberation Sans',
    'Noto Sans',
    'Noto Sans Regular',
    'Inter Regular',
    'Arial',
    'Roboto',
    'Helvetica',
  ]
    .map((name) => `local("${name}")`)
    .join(', ');
  return `@font-face { font-family: tried; src: ${face}; size-adjust: ${percent}%; }
    * { font-family: tried, sans-serif !important; content-visibility: visible !important; }`;
}

/** Opens an address in letters of a width, and waits for them. The page must be one without a policy (`bypassCSP`). */
export async function inLetters(page: Page, percent: number, path: string): Promise<void> {
  await page.goto(path);
  await page.addStyleTag({ content: letters(percent) });
  await page.evaluate(() => document.fonts.load('16px tried'));
}
