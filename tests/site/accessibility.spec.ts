import { expect, test } from '@playwright/test';
import { axeFaults, axeVisualFaults } from './lib/axe.ts';
import { slowPages } from './lib/pages.ts';
import { reflowFaults, textSpacingFaults } from './lib/reflow.ts';
import { structureFaults } from './lib/structure.ts';

const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 900 };
const full = process.env['FULL'] === '1';

// The policy would stop the reader's own text spacing; headers.spec.ts proves the policy itself.
test.use({ bypassCSP: true });

// One test a page; the modes share one load, since only media and width change. Dark on a phone and less motion differ from
// their neighbours in one thing each: the full run takes them too.
for (const path of slowPages) {
  test(`${path} is accessible in every mode`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(narrow);
    await page.goto(path);
    // What the browser has not laid out, because it is out of view, would have no size to judge.
    await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
    const faults = await structureFaults(page);
    faults.push(...(await reflowFaults(page, '320 px')), ...(await axeFaults(page, '320 px light')));
    faults.push(...(await textSpacingFaults(page)));
    await page.emulateMedia({ colorScheme: 'dark' });
    if (full) faults.push(...(await axeVisualFaults(page, '320 px dark')));
    await page.setViewportSize(wide);
    faults.push(...(await axeVisualFaults(page, '1280 px dark')));
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    if (full) faults.push(...(await axeVisualFaults(page, '1280 px light, reduced motion')));
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    faults.push(...(await axeVisualFaults(page, 'forced colours')));
    // Paper has no pointer, so the size of targets does not count there.
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    faults.push(...(await axeVisualFaults(page, 'print')).filter((fault) => !fault.includes('target-size')));
    expect(faults).toEqual([]);
  });
}
