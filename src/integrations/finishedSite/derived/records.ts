import { bodyOf, extractOf } from '../../../lib/search/extract.ts';
import { kindOf } from '../../../lib/search/kinds.ts';
import type { SearchRecord } from '../../../lib/search/searchFile.ts';
import type { DerivedPage } from './derivedPage.ts';

const extractLength = 100;

/** Pages that set out again what stands on the pages they lead to: their sections are found, not their every word. */
const repeated = /^\/(themes|targets|compare|sources|a-to-z)\//;

/** What search knows of one page: the page itself, then each of its sections. Districts are told in one line. */
export function recordsOf(page: DerivedPage, keywords: readonly string[], district?: string): SearchRecord[] {
  const { path, heading: title, description, sections } = page;
  const kind = kindOf(path);
  const base = { path, kind, title };
  if (district !== undefined)
    return [{ ...base, id: '', heading: '', extract: district, keywords: '', body: '' }];
  return sections.map(({ id, heading, text }) => {
    const extract = extractOf(id === '' ? description : text, extractLength);
    const words = id === '' ? keywords.join(' ') : '';
    const shown = `${id === '' ? title : heading} ${extract}`;
    const body = repeated.test(path) ? '' : bodyOf(text, shown).join(' ');
    return { ...base, id, heading, extract, keywords: words, body };
  });
}
