import MiniSearch, { type Query } from 'minisearch';
import type { SearchFile, SearchRecord } from './searchFile.ts';
import { unpack } from './searchFile.ts';
import type { Named } from './shortcuts.ts';
import { type Slot, type Synonyms, toSlots, toSynonyms } from './synonyms.ts';
import { tokens } from './tokens.ts';

/** A place found, with the words by which it was. */
export interface Hit {
  record: SearchRecord;
  /** Words as search knows them. */
  matched: ReadonlySet<string>;
}

/** What a search gives. `partly` is true where no place has all the words, so that these have only some. */
export interface Found {
  hits: Hit[];
  partly: boolean;
}

/** Answers queries. */
export interface Engine {
  search: (query: string) => Found;
  /** The opportunity areas, for queries that name one. */
  areas: readonly Named[];
  /** The themes, for queries that ask for ideas on one. */
  themes: readonly Named[];
}

const boost = { keywords: 14, title: 8, heading: 4, page: 0.5, extract: 1, body: 1 };

/** A place that is about a thing comes before the places that mention it. */
const pageBoost = 1.6;

/** Of the insight guides little could be read: areas and ideas, which say more, come first. */
const guideWeight = 0.3;

/** What a synonym counts for, against a word that was typed. */
const synonymWeight = 0.3;

function queryOf(slots: readonly Slot[], combineWith: 'AND' | 'OR'): Query {
  return {
    combineWith,
    queries: slots.map((ways) => ({
      combineWith: 'OR',
      queries: ways.map((words, index) => ({
        combineWith: 'AND',
        queries: [...words],
        // Only what was typed may be misspelt or unfinished, and it counts for more than what it also means.
        ...(index > 0 ? { fuzzy: false, prefix: false, boostTerm: () => synonymWeight } : {}),
      })),
    })),
  };
}

function makeIndex(records: readonly SearchRecord[]): MiniSearch {
  const index = new MiniSearch({
    idField: 'number',
    fields: Object.keys(boost),
    tokenize: tokens,
    processTerm: (word) => word,
    searchOptions: {
      boost,
      tokenize: (word) => [word],
      prefix: (word) => word.length > 2,
      fuzzy: (word) => (word.length > 4 && !/\d/.test(word) ? 0.2 : false),
      boostDocument: (number: number) => {
        const record = records[number];
        const own = record?.id !== '' || record.kind === 'district' ? 1 : pageBoost;
        return record?.kind === 'guide' ? own * guideWeight : own;
      },
    },
  });
  index.addAll(
    records.map((record, number) => ({
      ...record,
      number,
      // The title counts for the page itself; its sections only need it to answer "Derby attendance".
      title: record.id === '' ? record.title : '',
      page: record.id === '' ? '' : record.title,
    })),
  );
  return index;
}

/** The hits with those first whose own name has all that was typed, where that is more than a word. */
function namedFirst(hits: readonly Hit[], query: string): Hit[] {
  const typed = ` ${tokens(query).join(' ')}`;
  if (typed.lastIndexOf(' ') === 0) return [...hits];
  const isNamed = ({ record: { heading, title } }: Hit): boolean =>
    ` ${tokens(heading === '' ? title : heading).join(' ')}`.includes(typed);
  return [...hits.filter(isNamed), ...hits.filter((hit) => !isNamed(hit))];
}

/** Makes an engine from the file. Takes a moment on a slow phone: make it once. */
export function makeEngine(file: SearchFile): Engine {
  const records = unpack(file);
  const synonyms: Synonyms = toSynonyms(file.synonyms);
  const index = makeIndex(records);
  const run = (slots: readonly Slot[], combine: 'AND' | 'OR'): Hit[] =>
    index.search(queryOf(slots, combine)).flatMap(({ id, match }) => {
      const record = records[id as number];
      return record ? [{ record, matched: new Set(Object.keys(match)) }] : [];
    });
  return {
    areas: records
      .filter(({ kind, id, path }) => kind === 'area' && id === '' && /^\/areas\/[^/]+\/$/.test(path))
      .map(({ title, path }) => ({ name: title, path })),
    themes: records
      .filter(({ kind, id, path }) => kind === 'theme' && id === '' && path !== '/themes/')
      .map(({ title, path }) => ({ name: title, path })),
    search: (query) => {
      const slots = toSlots(query, synonyms);
      if (slots.length === 0) return { hits: [], partly: false };
      const hits = namedFirst(run(slots, 'AND'), query);
      if (hits.length > 0 || slots.length === 1) return { hits, partly: false };
      return { hits: run(slots, 'OR'), partly: true };
    },
  };
}
