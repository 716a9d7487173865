import type { ContentKindName } from '../../../src/schemas/contentKinds.ts';

/** A place of a text and what to write there. */
export type Rewrite = readonly [from: RegExp, to: string];

/**
 * What one kind of content has that can be broken: names of keys, or rewrites. A test compares each null with the
 * content: a kind that has such a key must not say null.
 */
export interface Subject {
  /** Keys that must be there, with their value on the same line; more than one with `|` between them. */
  required: string;
  /** Keys whose value is text. */
  text: string;
  /** A key whose value is a word of a list. */
  choice: string | null;
  /** A key whose value is a number. */
  number: string | null;
  /** A key whose value is a day or a date. */
  day: string | null;
  /** A key whose value is a web address. */
  address: string | null;
  /** Whether records name their sources in a list. */
  sources: boolean;
  /** A key that names areas, themes or words of the glossary. */
  area: string | null;
  theme: string | null;
  word: string | null;
  /** Whether lists hold items with an id. */
  ids: boolean;
  /** A rewrite after which dates are out of order; a figure has no source. */
  order: Rewrite | null;
  figure: Rewrite | null;
}

const none = {
  choice: null,
  number: null,
  day: null,
  address: null,
  sources: false,
  area: null,
  theme: null,
  word: null,
  ids: false,
  order: null,
  figure: null,
} as const;

const olderFirst: Rewrite = [/^changes:$/m, 'changes:\n  - date: "2000-01-01"\n    text: Older'];
const figureInTitle: Rewrite = [/^title: .*$/m, 'title: All 12 of them'];

/** Every kind of content and how it can be broken. A kind that is missing here fails the types and a test. */
export const subjects: Readonly<Record<ContentKindName, Subject>> = {
  areas: {
    required: 'region|wave|phase|kind|state|exactness|deadline|comparison|year|number|baseline|period',
    text: 'title|measure|what|name',
    choice: 'kind|state|phase|exactness|region',
    number: 'gbp',
    day: 'date',
    address: 'url',
    sources: true,
    area: null,
    theme: 'themes',
    word: null,
    ids: true,
    order: olderFirst,
    figure: [/^name: .*$/m, 'name: All 12 of them'],
  },
  guides: {
    ...none,
    required: 'kind',
    text: 'title',
    choice: 'state',
    day: 'date',
    address: 'url',
    sources: true,
    area: 'areas',
    theme: 'themes',
    order: olderFirst,
    figure: figureInTitle,
  },
  pages: {
    ...none,
    required: 'lead',
    text: 'title',
    day: 'date',
    order: olderFirst,
    figure: figureInTitle,
  },
  sources: {
    ...none,
    required: 'publisher',
    text: 'title',
    choice: 'kind',
    day: 'date',
    address: 'url',
  },
  themes: {
    ...none,
    required: 'description',
    text: 'title',
    figure: [/^ {2}description: .*$/m, '  description: All 12 of them'],
  },
  updates: {
    ...none,
    required: 'title',
    text: 'text',
    choice: 'of',
    number: 'order',
    day: 'date',
    sources: true,
    order: [/(order: 1\n +date: ).*/, '$1"2030"'],
  },
  glossary: {
    ...none,
    required: 'term',
    text: 'meaning',
    sources: true,
    word: 'seeAlso',
    figure: [
      /$(?![\s\S])/,
      'zz:\n  term: Zz\n  abbreviation: null\n  meaning: All 12 of them\n  seeAlso: []\n',
    ],
  },
  programme: {
    ...none,
    required: 'kind',
    text: 'title',
    choice: 'kind',
    number: 'gbp',
    day: 'date',
    address: 'url',
    sources: true,
    area: 'area',
    ids: true,
    order: [/^(timeline:\n(?:.*\n)? +date: ).*/m, '$1"2030"'],
    figure: [/^notFound:$/m, 'notFound:\n  - what: All 12 of them'],
  },
  accessibility: {
    ...none,
    required: 'prepared',
    text: 'result',
    day: 'reviewed',
    order: [/^byHand:$/m, 'byHand:\n  - what: A\n    how: B\n    result: C\n    date: "2000-01-01"'],
  },
};
