import { formatDate } from '../../../lib/format/date.ts';
import { site } from '../../../lib/site/site.ts';
import { blocks } from './markdown.ts';
import type { PageTree } from './tree.ts';

/** The page as Markdown: everything its main content says, with numbered sources, then where it is from. */
export function markdownTwin({ main, canonical, changed }: PageTree): string {
  const address = canonical;
  const date = changed === undefined ? '' : ` Content of ${formatDate(changed)}.`;
  const origin = `${site.name}: ${site.tagline}. ${site.status} Address: <${address}>.${date}`;
  return `${blocks(main, { address }).join('\n\n')}\n\n---\n\n${origin}\n`;
}
