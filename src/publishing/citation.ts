import { dataset } from './about.ts';
import { formatDate } from '../lib/format/date.ts';
import { site } from '../lib/site/site.ts';

/** What a citation of the data names: the version, its day (ISO 8601) and the address of the data page. */
export interface Cited {
  version: string;
  date: string;
  url: string;
}

const year = (date: string): string => date.slice(0, 4);

/** The citation in one sentence. The day of access is the reader's to fill in. */
export function plainCitation({ version, date, url }: Cited): string {
  return `${dataset.creator} (${year(date)}). ${dataset.title}, version ${version} [data set]. ${url} (accessed [day month year])`;
}

/** The citation for BibTeX. */
export function bibtex({ version, date, url }: Cited): string {
  return `@misc{opportunity_areas_selection_data_${version.replaceAll('.', '_')},
  author = {{${dataset.creator}}},
  title = {${dataset.title}},
  year = {${year(date)}},
  version = {${version}},
  howpublished = {Data set},
  url = {${url}}
}
`;
}

/** The citation for reference managers (RIS). */
export function ris({ version, date, url }: Cited): string {
  return [
    'TY  - DATA',
    `AU  - ${dataset.creator}`,
    `TI  - ${dataset.title}`,
    `PY  - ${year(date)}`,
    `DA  - ${date.replaceAll('-', '/')}`,
    `ET  - ${version}`,
    `UR  - ${url}`,
    'ER  - ',
    '',
  ].join('\n');
}

/**
 * How to cite a page or a part of it, as plain text. `changed`: day of the content, ISO 8601; left out where the page
 * tells none. There is no date of access: only the reader knows it.
 */
export function pageCitation(title: string, address: string, changed?: string): string {
  const date = changed === undefined ? '' : `, content of ${formatDate(changed)}`;
  return `${site.name}: an independent record, ‘${title}’, ${address}${date}`;
}
