import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './findBrowser.ts';

function run(command: string, ...words: string[]): boolean {
  console.log(`> ${command} ${words.join(' ')}`);
  const { status } = spawnSync(command, words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  });
  return status === 0;
}

/** Installs a Chromium: Playwright's download first, then, for root on Debian or Ubuntu, the distribution's. */
export function installBrowser(): string | undefined {
  console.log('No Chromium found; installing one for the tests.');
  run(
    process.execPath,
    'node_modules/@playwright/test/cli.js',
    'install',
    '--with-deps',
    '--only-shell',
    'chromium',
  );
  const own = findBrowser();
  if (own !== undefined) return own;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  return findBrowser();
}
