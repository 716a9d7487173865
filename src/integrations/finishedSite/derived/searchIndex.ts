import { abbreviations } from '../../../lib/format/abbreviations.ts';
import { pageKeywords, type KeywordSources } from '../../../lib/search/pageKeywords.ts';
import { pack, type SearchFile, type SearchRecord } from '../../../lib/search/searchFile.ts';
import { abbreviationSynonyms } from '../../../lib/search/synonyms.ts';
import type { DerivedPage } from './derivedPage.ts';
import { bodyOf, extractOf } from '../../../lib/search/extract.ts';
import { kindOf } from '../../../lib/search/kinds.ts';

const extractLength = 100;

/** Pages that set out again what stands on the pages they lead to: their sections are found, not their every word. */
const repeated = /^\/(themes|targets|compare|sources|a-to-z)\//;

/** What search knows of one page: the page itself, then each of its sections. Districts are told in one line. */
function recordsOf(page: DerivedPage, keywords: readonly string[], district?: string): SearchRecord[] {
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

/** What the index needs beside the pages. */
export interface IndexSources extends KeywordSources {
  /** One line on each district by its GSS code: region, county, area. */
  districts: ReadonlyMap<string, string>;
}

/** Pages that search leaves out: they hold other pages over again. */
const leftOut = new Set(['/print/', '/search/', '/a-to-z/']);

/** Gives what search knows of one page after another. */
export function indexer(sources: IndexSources): (page: DerivedPage) => SearchRecord[] {
  const keywords = pageKeywords(sources);
  return (page) => {
    if (leftOut.has(page.path)) return [];
    const code = /^\/data\/districts\/(E\d{8})\/$/.exec(page.path)?.[1];
    const district = code === undefined ? undefined : sources.districts.get(code);
    return recordsOf(page, keywords.get(page.path) ?? [], district);
  };
}

/** The search file: every section of every page, short enough to load at once. */
export function searchFile(records: readonly SearchRecord[]): SearchFile {
  return { synonyms: abbreviationSynonyms(abbreviations), ...pack(records) };
}
