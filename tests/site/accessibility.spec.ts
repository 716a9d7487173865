import { expect, test, type Page } from '@playwright/test';
import { axeFaults, axeVisualFaults } from './lib/axe.ts';
import { full, slowPages } from './lib/pages.ts';
import { reflowFaults, sidewaysFaults, textSpacingFaults } from './lib/reflow.ts';
import { structureFaults } from './lib/structure.ts';

const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 900 };

/** How a page may look beside light on a phone. */
interface Look {
  name: string;
  size: typeof narrow;
  media: Parameters<Page['emulateMedia']>[0];
}

const asUsual = {
  media: 'screen',
  colorScheme: 'light',
  reducedMotion: 'no-preference',
  forcedColors: 'none',
} as const;

const looks: readonly Look[] = [
  { name: '1280 px dark', size: wide, media: { ...asUsual, colorScheme: 'dark' } },
  { name: 'forced colours', size: wide, media: { ...asUsual, forcedColors: 'active' } },
  { name: 'print', size: wide, media: { ...asUsual, media: 'print' } },
];

/** Each differs from its neighbours above in one thing. */
const moreLooks: readonly Look[] = [
  { name: '320 px dark', size: narrow, media: { ...asUsual, colorScheme: 'dark' } },
  { name: '1280 px light, reduced motion', size: wide, media: { ...asUsual, reducedMotion: 'reduce' } },
];

// The policy would stop the reader's own text spacing; headers.spec.ts proves the policy itself.
test.use({ bypassCSP: true });

// One test a page; the looks share one load, since only media and width change. Every page is seen light on a phone, under all
// rules, and in one other look, in turn: parts and colours are the same for all (FULL=1: in all).
for (const [number, path] of slowPages.entries()) {
  const others = full
    ? [...looks, ...moreLooks]
    : looks.filter((_, index) => index === number % looks.length);
  const names = ['320 px light', ...others.map(({ name }) => name)].join(', ');
  test(`${path} is accessible: ${names}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(narrow);
    await page.goto(path);
    // What the browser has not laid out, because it is out of view, would have no size to judge.
    await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
    const faults = await structureFaults(page);
    faults.push(...(await reflowFaults(page, '320 px')), ...(await axeFaults(page, '320 px light')));
    faults.push(...(await textSpacingFaults(page)));
    for (const { name, size, media } of others) {
      await page.setViewportSize(size);
      await page.emulateMedia(media);
      const found = await axeVisualFaults(page, name);
      // Paper has no pointer, so the size of targets does not count there.
      faults.push(...found.filter((fault) => name !== 'print' || !fault.includes('target-size')));
    }
    await page.emulateMedia(asUsual);
    faults.push(...(await sidewaysFaults(page)));
    expect(faults).toEqual([]);
  });
}
