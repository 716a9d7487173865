import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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
  districts?: number;
  /** Whether to change a sentence and build again, with what the first build kept. */
  again?: true;
}

/** What is built: the real site as `npm run build` does it, then with made-up districts, which have a page each. */
const sizes: readonly Size[] = [
  { name: 'The real site', again: true },
  { name: '2,004 districts', districts: 2004 },
  { name: '10,002 districts', districts: 10_002 },
];

type Row = (string | number)[];

/** Builds a copied project and gives its line of the table. */
function build(name: string, root: string, made: Readonly<Record<string, string>>): Row {
  const environment = { ...astroEnvironment, ...made };
  const { status, seconds, cpu, peak, output } = measureProgram(root, astroBuild, environment);
  if (status !== 0) {
    console.error(output.split('\n').slice(-15).join('\n'));
    return [name, 'failed', '', '', '', ''];
  }
  const pages = filesBelow(join(root, 'dist')).filter((file) => file.endsWith('.html')).length;
  const each = ((cpu * 1000) / pages).toFixed(1);
  return [name, pages, cpu.toFixed(1), each, seconds.toFixed(1), Math.round(peak / 1e6)];
}

function rowsOf({ name, districts, again }: Size): Row[] {
  const root = mkdtempSync(join(tmpdir(), 'bench-build-'));
  const made = districts === undefined ? {} : { MADE_UP_DISTRICTS: String(districts) };
  try {
    copyProject(root, districts);
    const rows = [build(name, root, made)];
    if (again) {
      appendFileSync(join(root, 'content/pages/about.mdx'), '\nThis sentence is new.\n');
      rows.push(build(`${name} again, after a new sentence`, root, made));
    }
    return rows;
  } finally {
    rmSync(root, { recursive: true });
  }
}

/**
 * Processor time, time and peak memory of builds, of the project as it is and with made-up districts. BENCH_BUILDS names
 * the sizes to build by their numbers from 1 (`1 3`): the longest takes minutes.
 */
export function benchBuild(): string {
  const numbers = process.env['BENCH_BUILDS']?.split(' ').map(Number);
  const wanted = sizes.filter((_, index) => numbers?.includes(index + 1) ?? true);
  const head = ['What', 'Pages', 'CPU (s)', 'CPU a page (ms)', 'Seconds', 'Peak memory (MB)'];
  return `## Building\n\nProcessor time is that of all processes; memory that of the largest. Goals: the second build at most half of the first, 800 MB; with 10,002 districts at most 3 ms a page and 1,500 MB.\n\n${markdownTable(head, wanted.flatMap(rowsOf))}`;
}
