/** Makes sure that the browser tests have a Chromium; says in one sentence what to do where that fails. */
import { findBrowser } from './browser/findBrowser.ts';
import { installBrowser } from './browser/installBrowser.ts';

const found = findBrowser() ?? installBrowser();
if (found === undefined) {
  console.error(
    'No Chromium was found and none could be installed: install Chromium or Chrome, and set CHROMIUM_PATH to its program.',
  );
  process.exitCode = 1;
} else {
  console.log(`Browser: ${found}`);
}
