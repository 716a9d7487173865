import { site } from '../../../lib/site/site.ts';
import { twinOf } from '../../../lib/site/twins.ts';
import { escapeMarkdown } from './markdownInline.ts';
import type { DerivedPage } from './derivedPage.ts';

/** Data files worth a line, in order; only those that the build holds are named. */
const dataFiles = /^data\/[^/]+\.(csv|json|zip)$/;

function item(label: string, address: string, words = ''): string {
  return `- [${escapeMarkdown(label)}](${address})${words === '' ? '' : `: ${escapeMarkdown(words)}`}`;
}

/** `/llms.txt`: what the site is, the plain-text twins of its pages, and its data. `home` is the site's full address. */
export function llmsTxt(pages: readonly DerivedPage[], files: readonly string[], home: string): string {
  const at = (path: string): string => new URL(path.replace(/^\//, ''), home).href;
  const twins = pages.flatMap((page) => {
    const twin = twinOf(page.path);
    return twin === undefined ? [] : [item(page.heading, at(twin), page.description)];
  });
  const others = pages
    .filter(({ path }) => twinOf(path) === undefined && /^\/([^/]+\/)?$/.test(path))
    .map(({ heading, canonical, description }) => item(heading, canonical, description));
  const data = files.filter((file) => dataFiles.test(file)).map((file) => item(file.slice(5), at(file)));
  return [
    `# ${site.name}`,
    `> ${escapeMarkdown(`${site.tagline}. ${site.status}`)}`,
    'Every statement carries its source, as a number in brackets that leads to the list at the end. What we looked for and did not find is said in words. What local sites, partners and the press say is their own account.',
    `## Pages as Markdown\n\n${twins.join('\n')}`,
    ...(data.length > 0 ? [`## Data\n\n${data.join('\n')}`] : []),
    `## Other pages\n\n${others.join('\n')}`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
