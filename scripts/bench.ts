/**
 * `npm run bench [-- paint pages links lighthouse csv build peers]`: measures the site in dist/, the checks and the build, and prints
 * Markdown. It reports; no figure makes it fail.
 */
import { cpus } from 'node:os';
import { benchBuild } from './bench/build.ts';
import { benchCsv } from './bench/csv.ts';

// The browser parts are loaded only where they are asked for: Lighthouse alone takes a second.
const parts: Readonly<Record<string, () => string | Promise<string>>> = {
  paint: async () => (await import('./bench/paint.ts')).benchPaint(),
  pages: async () => (await import('./bench/pages.ts')).benchPages(),
  links: async () => (await import('./bench/links.ts')).benchLinks(),
  lighthouse: async () => (await import('./bench/lighthouse.ts')).benchLighthouse(),
  csv: benchCsv,
  build: () => benchBuild(),
  peers: async () => (await import('./bench/peers.ts')).benchPeers(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`found "${unknown.join(' ')}", allowed: ${Object.keys(parts).join(' ')}`);
  process.exitCode = 1;
} else {
  console.log(`# Bench\n\nNode ${process.version}, ${process.platform}, ${cpus().length} processors.`);
  for (const [name, measure] of Object.entries(parts))
    if (wanted.length === 0 || wanted.includes(name)) console.log(`\n${await measure()}`);
}
