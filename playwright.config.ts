import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser/findBrowser.ts';

const executablePath = findBrowser();
const port = Number(process.env['TEST_PORT'] ?? '4399');

export default defineConfig({
  testDir: './tests/site',
  outputDir: './test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // What passes only at the second try is listed as flaky, to be mended; a stalled machine alone refuses nothing.
  retries: 1,
  // One more than the processors of a small machine: tests wait for pages.
  workers: 3,
  // A slow machine takes three times as long as a quiet one; what never comes still fails.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Containers run as root, where Chromium's sandbox cannot start.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: `${JSON.stringify(process.execPath)} scripts/serve.ts`,
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
