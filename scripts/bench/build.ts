import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesBelow } from '../build/pages.ts';
import { markdownTable } from './figures.ts';
import { measureProgram } from './measureProgram.ts';
import { syntheticCentroids, syntheticDistricts } from './syntheticDistricts.ts';

const copied = [
  'content',
  'data',
  'public',
  'scripts',
  'src',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** Changes one place of a file. Throws where the file no longer has it, so that the bench never measures the wrong thing. */
function patch(file: string, pattern: RegExp, replacement: string): void {
  const text = readFileSync(file, 'utf8');
  if (!pattern.test(text))
    throw new Error(`${file}: found nothing like ${String(pattern)} to change for the bench`);
  writeFileSync(file, text.replace(pattern, replacement));
}

/** Copies the project into a folder, with the real data or with made-up districts and the rule for as many. */
function copyProject(root: string, districts: number | undefined): void {
  for (const name of copied) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  if (districts === undefined) return;
  const file = join(root, 'data/selection-data.csv');
  const data = syntheticDistricts(readFileSync(file, 'utf8'), districts);
  writeFileSync(file, data);
  const centroids = join(root, 'data/district-centroids.csv');
  writeFileSync(centroids, syntheticCentroids(readFileSync(centroids, 'utf8'), data));
  patch(join(root, 'src/lib/selection/rule.ts'), /districts: 324\b/, `districts: ${districts}`);
  patch(join(root, 'src/schemas/district.ts'), /\.max\(324\)/, `.max(${districts})`);
  // The map holds 324 dots; more of them have to be smaller to find a place.
  const shrink = Math.sqrt(324 / districts);
  patch(join(root, 'src/lib/chart/cartogram.ts'), /radius: ([\d.]+)/, `radius: $1 * ${shrink}`);
  patch(join(root, 'src/lib/chart/cartogram.ts'), /const gap = ([\d.]+);/, `const gap = $1 * ${shrink};`);
}

/** Time and peak memory of Astro's build: the project as it is, and with made-up districts, which a page each. */
export function benchBuild(sizes: readonly (number | undefined)[] = [undefined, 2000, 10_000]): string {
  const rows = sizes.map((districts) => {
    const root = mkdtempSync(join(tmpdir(), 'bench-build-'));
    try {
      copyProject(root, districts);
      const { status, seconds, peak, output } = measureProgram(root, [
        'node_modules/astro/bin/astro.mjs',
        'build',
      ]);
      if (status !== 0) console.error(output.split('\n').slice(-15).join('\n'));
      const pages =
        status === 0 ? filesBelow(join(root, 'dist')).filter((name) => name.endsWith('.html')).length : 0;
      const each = pages === 0 ? 'failed' : ((seconds * 1000) / pages).toFixed(1);
      return [districts ?? 'the real ones', pages, seconds.toFixed(1), each, Math.round(peak / 1e6)];
    } finally {
      rmSync(root, { recursive: true });
    }
  });
  return `## Building\n\nGoal: linear, under 4 ms a page and 1,500 MB with 10,000 districts.\n\n${markdownTable(
    ['Districts', 'Pages', 'Seconds', 'Milliseconds a page', 'Peak memory (MB)'],
    rows,
  )}`;
}
