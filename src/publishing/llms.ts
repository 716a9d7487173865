import type { PageHead } from '../lib/site/pageHead.ts';
import { site } from '../lib/site/site.ts';
import { twinOf } from '../lib/site/twins.ts';
import { escapeMarkdown } from '../lib/text/escapeMarkdown.ts';

/** Files below `/data/` worth a line. */
const dataFiles = /^[^/]+\.(csv|json|zip)$/;

/** One line of the file: a link, and what it leads to. */
export function llmsLine(label: string, address: string, words = ''): string {
  return `- [${escapeMarkdown(label)}](${address})${words === '' ? '' : `: ${escapeMarkdown(words)}`}`;
}

/**
 * `/llms.txt`: what the site is, the plain-text twins of its pages, and its data. `files` are paths below `/data/`;
 * `at` makes a path of this site a full address.
 */
export function llmsTxt(
  pages: readonly PageHead[],
  files: readonly string[],
  at: (path: string) => string,
): string {
  const line = ({ title, heading = title, description }: PageHead, path: string): string =>
    llmsLine(heading, at(path), description);
  const twins = pages.flatMap((page) => {
    const twin = twinOf(page.path);
    return twin === undefined ? [] : [line(page, twin)];
  });
  const others = pages
    .filter(({ path }) => twinOf(path) === undefined && /^\/([^/]+\/)?$/.test(path))
    .map((page) => line(page, page.path));
  const data = files
    .filter((file) => dataFiles.test(file))
    .sort()
    .map((file) => llmsLine(file, at(`/data/${file}`)));
  return [
    `# ${site.name}`,
    `> ${escapeMarkdown(`${site.tagline}. ${site.status}`)}`,
    'Every statement carries its source, as a number in brackets that leads to the list at the end. What we looked for and did not find is said in words. What local sites, partners and the press say is their own account.',
    `## Pages as Markdown\n\n${twins.join('\n')}`,
    ...(data.length > 0 ? [`## Data\n\n${data.join('\n')}`] : []),
    `## Other pages\n\n${others.join('\n')}\n`,
  ].join('\n\n');
}
