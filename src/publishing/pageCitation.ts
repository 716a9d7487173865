import { formatDate } from '../lib/format/date.ts';
import { site } from '../lib/site/site.ts';

/**
 * How to cite a page or a part of it, as plain text. `changed`: day of the content, ISO 8601; left out where the page
 * tells none. There is no date of access: only the reader knows it.
 */
export function pageCitation(title: string, address: string, changed?: string): string {
  const date = changed === undefined ? '' : `, content of ${formatDate(changed)}`;
  return `${site.name}: an independent record, ‘${title}’, ${address}${date}`;
}
