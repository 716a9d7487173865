import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { astroBuild, astroEnvironment } from '../../src/integrations/finishedSite/astro.ts';
import { filesBelow } from '../../src/integrations/finishedSite/builtPages.ts';
import { markdownTable } from './figures.ts';
import { growthTable } from './growth.ts';
import { environmentOf, makeUp, type Sizes } from './madeUp/madeUp.ts';
import { measureProgram } from './measureProgram.ts';
import { stepsOf } from './steps.ts';

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

interface Build extends Sizes {
  name: string;
  /** Whether to change a sentence and build again, with what the first build kept. */
  again?: true;
  /** What is added beside the build that is named in `to`, and how many of it. */
  kind?: string;
  added?: number;
  to?: string;
}

const real = 'The real site';

/** What is built: the real site as `npm run build` does it, then larger ones. Each area has a district of its own. */
const builds: readonly Build[] = [
  { name: real, again: true },
  { name: '1,002 districts', districts: 1002, kind: 'districts', added: 1002 - 324, to: real },
  { name: '3,000 districts', districts: 3000, kind: 'districts', added: 3000 - 324, to: real },
  { name: '10,002 districts', districts: 10_002, kind: 'districts', added: 10_002 - 324, to: real },
  { name: '100 more areas', districts: 1002, areas: 100, kind: 'areas', added: 100, to: '1,002 districts' },
  {
    name: '1,000 more areas',
    districts: 10_002,
    areas: 1000,
    kind: 'areas',
    added: 1000,
    to: '10,002 districts',
  },
  { name: '1,000 more sources', sources: 1000, kind: 'sources', added: 1000, to: real },
  { name: '10,000 more sources', sources: 10_000, kind: 'sources', added: 10_000, to: real },
];

/** How a build went; undefined in place of its figures: it failed. */
interface Built {
  name: string;
  figures?: { pages: number; cpu: number; seconds: number; peak: number; log: string };
}

function run(name: string, root: string, sizes: Sizes): Built {
  const environment = { ...astroEnvironment, ...environmentOf(sizes) };
  const { status, seconds, cpu, peak, output } = measureProgram(root, astroBuild, environment);
  console.error(
    `${name}: ${cpu.toFixed(1)} s of CPU, ${Math.round(peak / 1e6)} MB, status ${status ?? 'none'}`,
  );
  if (status !== 0) {
    console.error(output.split('\n').slice(-15).join('\n'));
    return { name };
  }
  const pages = filesBelow(join(root, 'dist')).filter((file) => file.endsWith('.html')).length;
  return { name, figures: { pages, cpu, seconds, peak, log: output } };
}

/** Copies the project, adds what is made up, and builds it; again after a changed sentence where that is asked for. */
function inCopy({ name, again, ...sizes }: Build): Built[] {
  const root = mkdtempSync(join(tmpdir(), 'bench-build-'));
  try {
    for (const part of copied) cpSync(part, join(root, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
    makeUp(root, sizes);
    const first = run(name, root, sizes);
    if (!again) return [first];
    appendFileSync(join(root, 'content/pages/about.mdx'), '\nThis sentence is new.\n');
    return [first, run(`${name} again, after a new sentence`, root, sizes)];
  } finally {
    rmSync(root, { recursive: true });
  }
}

function rowOf({ name, figures }: Built): (string | number)[] {
  if (figures === undefined) return [name, 'failed', '', '', '', '', ''];
  const { pages, cpu, seconds, peak, log } = figures;
  const longest = stepsOf(log).slice(0, 3);
  const steps = longest.map(({ name: step, ms }) => `${step} ${(ms / 1000).toFixed(1)}`).join(', ');
  const each = ((cpu * 1000) / pages).toFixed(1);
  return [name, pages, cpu.toFixed(1), each, seconds.toFixed(1), Math.round(peak / 1e6), steps];
}

/**
 * Processor time, time and peak memory of builds, of the project as it is and with made-up districts, areas and sources.
 * BENCH_BUILDS names what to build by numbers from 1 (`1 3`): the longest take minutes.
 */
export function benchBuild(): string {
  const numbers = process.env['BENCH_BUILDS']?.split(' ').map(Number);
  const wanted = builds.filter((_, index) => numbers?.includes(index + 1) ?? true);
  const built = wanted.flatMap(inCopy);
  const cpuOf = (wantedName: string | undefined): number | undefined =>
    built.find(({ name }) => name === wantedName)?.figures?.cpu;
  const grown = wanted.flatMap(({ name, kind, added, to }) => {
    const [cpu, without] = [cpuOf(name), cpuOf(to)];
    if (kind === undefined || added === undefined || cpu === undefined || without === undefined) return [];
    return [{ name, kind, added, cpu, without }];
  });
  const head = [
    'What',
    'Pages',
    'CPU (s)',
    'CPU a page (ms)',
    'Seconds',
    'Peak memory (MB)',
    'Longest steps (s)',
  ];
  return `## Building\n\nProcessor time is that of all processes; memory that of the largest; steps are time that passed. Goals: the second build at most half of the first, 800 MB; with 10,002 districts at most 3 ms a page and 1,500 MB; linear growth.\n\n${markdownTable(head, built.map(rowOf))}\n\n${growthTable(grown)}`;
}
