import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../browser/findBrowser.ts';

/** Starts the Chromium that the tests use. Throws where there is none. */
export function startBrowser(...more: string[]): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('no Chromium found; run: npm run test:site, which installs one');
  // Containers run as root, where Chromium's sandbox cannot start.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...more] : more;
  return chromium.launch({ executablePath, args });
}
