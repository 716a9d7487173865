import { expect, test } from '@playwright/test';

/** What people type into the filter, and the district that must be among what is left. */
const typed = {
  'Stoke on Trent': 'Stoke-on-Trent',
  'Newcastle-upon-Tyne': 'Newcastle upon Tyne',
  'Brighton & Hove': 'Brighton and Hove',
  'City of Bristol': 'Bristol, City of',
  'East\u00a0Cambridgeshire': 'East Cambridgeshire',
  norwích: 'Norwich',
  'St Helens': 'St. Helens',
};

test('the filter finds a district however its name is written', async ({ page }) => {
  await page.goto('/data/districts/');
  for (const [text, name] of Object.entries(typed)) {
    await page.fill('#district-filters [name=name]', text);
    const shown = page.locator('#districts tbody:not([hidden]) tr:not([hidden]) th[scope=row]');
    await expect(shown.filter({ hasText: name }).first()).toBeVisible();
  }
});
