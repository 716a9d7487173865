import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { astroBuild, astroEnvironment } from '../../src/integrations/finishedSite/astro.ts';
import { filesBelow } from '../../src/integrations/finishedSite/builtPages.ts';
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

/** Copies the project into a folder, with the real data or with made-up districts. */
function copyProject(root: string, districts: number | undefined): void {
  for (const name of copied) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  if (districts === undefined) return;
  const file = join(root, 'data/selection-data.csv');
  const data = syntheticDistricts(readFileSync(file, 'utf8'), districts);
  writeFileSync(file, data);
  const centroids = join(root, 'data/district-centroids.csv');
  writeFileSync(centroids, syntheticCentroids(readFileSync(centroids, 'utf8'), data));
}

interface Size {
  name: string;
  /** How many districts; undefined for the real ones. */
  districts: number | undefined;
  /** The program, as words after `node`. */
  words: readonly string[];
  environment: Readonly<Record<string, string>>;
}

const whole = { words: astroBuild, environment: astroEnvironment };

/** What is built: the real site as `npm run build` does it, then its pages alone, then with made-up districts. */
const sizes: readonly Size[] = [
  { name: 'npm run build, the real site', districts: undefined, ...whole },
  { name: '2,004 districts', districts: 2004, ...whole },
  { name: '10,002 districts', districts: 10_002, ...whole },
];

/** Seconds that the map takes, which is worked out once a build and parts every dot from its neighbours. */
function mapSeconds(root: string, environment: Readonly<Record<string, string>>): number {
  return Number(measureProgram(root, ['scripts/bench/layOutMap.ts'], environment).output);
}

function row({ name, districts, words, environment: more }: Size): (string | number)[] {
  const root = mkdtempSync(join(tmpdir(), 'bench-build-'));
  const made = districts === undefined ? {} : { MADE_UP_DISTRICTS: String(districts) };
  const environment = { ...more, ...made };
  try {
    copyProject(root, districts);
    const { status, seconds, peak, output } = measureProgram(root, words, environment);
    if (status !== 0) {
      console.error(output.split('\n').slice(-15).join('\n'));
      return [name, 'failed', '', '', '', '', ''];
    }
    const pages = filesBelow(join(root, 'dist')).filter((file) => file.endsWith('.html')).length;
    const map = mapSeconds(root, environment);
    const each = (of: number): string => ((of * 1000) / pages).toFixed(1);
    const times = [seconds.toFixed(1), each(seconds), map.toFixed(1), each(seconds - map)];
    return [name, pages, ...times, Math.round(peak / 1e6)];
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Time and peak memory of builds, of the project as it is and with made-up districts, which have a page each. */
export function benchBuild(): string {
  return `## Building\n\nGoals: the real site under 15 s and 1,000 MB; under 4 ms a page and 1,500 MB with 10,000 districts, and linear. Memory is that of the largest process; the map is laid out once a build, and timed alone in a run of its own.\n\n${markdownTable(
    [
      'What',
      'Pages',
      'Seconds',
      'Milliseconds a page',
      'The map alone (s)',
      'Milliseconds a page without it',
      'Peak memory (MB)',
    ],
    sizes.map(row),
  )}`;
}
