import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesBelow } from '../../src/integrations/finishedSite/builtPages.ts';
import { markdownTwin } from '../../src/integrations/finishedSite/derived/markdownTwin.ts';
import { readPage } from '../../src/integrations/finishedSite/derived/tree.ts';
import { parsePage } from '../../src/integrations/finishedSite/dom.ts';
import { markdownTable } from './figures.ts';
import { measureProgram } from './measureProgram.ts';
import { paintTable, type PaintPage } from './paint.ts';
import { blankPath, serveSite } from './site.ts';

/** A generator of sites that others use for texts like ours. */
interface Peer {
  name: string;
  /** Exact versions; they are fetched for the bench alone. */
  packages: Readonly<Record<string, string>>;
  /** Folder of its Markdown, of its built site, and what else it is told. */
  source: string;
  output: string;
  words: readonly string[];
  /** Lines at the head of each page beside its title. */
  head: string;
  files: Readonly<Record<string, string>>;
}

const peers: readonly Peer[] = [
  {
    name: 'Starlight 0.42.4',
    packages: { '@astrojs/starlight': '0.42.4', astro: '7.3.4', sharp: '0.35.5' },
    source: 'src/content/docs',
    output: 'dist',
    words: ['node_modules/astro/bin/astro.mjs', 'build'],
    head: '',
    files: {
      'astro.config.mjs':
        "import starlight from '@astrojs/starlight';\nexport default { site: 'https://example.org', integrations: [starlight({ title: 'Peer' })] };\n",
      'src/content.config.ts':
        "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
    },
  },
  {
    name: 'govuk-eleventy-plugin 9.0.2',
    packages: { '@x-govuk/govuk-eleventy-plugin': '9.0.2', '@11ty/eleventy': '3.1.8' },
    source: 'src',
    output: '_site',
    words: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
    head: 'layout: page\n',
    files: {
      'eleventy.config.js':
        "import { govukEleventyPlugin } from '@x-govuk/govuk-eleventy-plugin';\nexport default (config) => {\n  config.addPlugin(govukEleventyPlugin, { titleSuffix: 'Peer' });\n  return { dir: { input: 'src' }, markdownTemplateEngine: false };\n};\n",
    },
  },
];

/** The pages that are painted: an area, a long page and a district. */
const painted = ['/areas/norwich/', '/methodology/', '/data/districts/E06000009/'];

/** Pages that peers get: all that have a Markdown twin, and the districts. */
const given = /^(?:(?:areas|insight-guides)\/[^/]+|methodology|data\/districts\/E\d+)\/index\.html$/;

/** Writes pages of this site as Markdown into a peer's folder, each with the title that its first line says. */
function writeTwins({ source, head }: Peer, folder: string): number {
  const pages = filesBelow('dist').filter((file) => given.test(file));
  for (const file of pages) {
    const twin = markdownTwin(readPage(file, parsePage(readFileSync(join('dist', file), 'utf8'))));
    const [, title = file, text = twin] = /^# (.+)\n([\s\S]*)$/.exec(twin) ?? [];
    const path = join(folder, source, file.replace('/index.html', '.md'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `---\ntitle: ${JSON.stringify(title)}\n${head}---\n\n${text}`);
  }
  return pages.length;
}

/** Fetches a peer's packages into a folder; undefined, or why that failed. */
function install({ packages, files }: Peer, folder: string): string | undefined {
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: packages }),
  );
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const { status, stderr } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8', timeout: 300_000 });
  return status === 0 ? undefined : stderr.trim().split('\n')[0] || 'npm install took too long';
}

/** Builds one peer and serves it; gives its line of the table and its pages to paint. */
async function run(
  peer: Peer,
  folder: string,
): Promise<{ row: string[]; pages: PaintPage[]; server?: Server }> {
  const failed = install(peer, folder);
  if (failed !== undefined) return { row: [peer.name, `not fetched: ${failed}`, ''], pages: [] };
  const count = writeTwins(peer, folder);
  const { status, cpu, output } = measureProgram(folder, peer.words);
  if (status !== 0) {
    console.error(output.split('\n').slice(-15).join('\n'));
    return { row: [peer.name, String(count), 'failed'], pages: [] };
  }
  const { origin, server } = await serveSite((html) => html, join(folder, peer.output));
  // Starlight writes addresses in lower case.
  const have = new Set(filesBelow(join(folder, peer.output)));
  const pages = painted.flatMap((path) => {
    const found = [path, path.toLowerCase()].find((one) => have.has(`${one.slice(1)}index.html`));
    return found === undefined ? [] : [{ template: peer.name, url: origin + found }];
  });
  return { row: [peer.name, String(count), cpu.toFixed(1)], pages, server };
}

/**
 * The same text built and painted by others in the same run. It needs the network and a built site; where packages cannot be fetched it says so and goes on.
 */
export async function benchPeers(): Promise<string> {
  const own = await serveSite();
  const pages: PaintPage[] = [
    { template: 'a blank page', url: own.origin + blankPath },
    ...painted.map((path) => ({ template: 'this site', url: own.origin + path })),
  ];
  const servers = [own.server];
  const folders: string[] = [];
  const rows: string[][] = [];
  try {
    for (const peer of peers) {
      const folder = mkdtempSync(join(tmpdir(), 'bench-peer-'));
      folders.push(folder);
      const { row, pages: more, server } = await run(peer, folder);
      rows.push(row);
      pages.push(...more);
      if (server !== undefined) servers.push(server);
    }
    const builds = markdownTable(['What', 'Pages of text', 'CPU of the build (s)'], rows);
    return `## Peers\n\nSites from this site's text as Markdown, built and painted in the same run.\n\n${builds}\n\n${await paintTable(pages)}`;
  } finally {
    for (const server of servers) server.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}
