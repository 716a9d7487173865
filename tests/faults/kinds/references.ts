import { type BrokenContent } from '../contentFile.ts';
import { isFolder, type Mutation, pickFile, rewriteMutation, valueMutation } from './mutation.ts';
import type { Subject } from './subjects.ts';

const listOfIds = ({ value }: { value: string }): boolean => /^\[[^[\]]+\]$/.test(value);
const names = ({ value }: { value: string }): boolean =>
  /^(?:[a-z][a-z-]*|\[[^[\]]+\])$/.test(value) && value !== 'null';
const sources = ({ sources: has }: Subject): string | null => (has ? 'sources' : null);
const notASlug = [
  '../x',
  '[../derby]',
  '[Derby]',
  '["a b"]',
  '["<script>"]',
  '[a/b]',
  '["javascript:x"]',
  '[""]',
];

/** A name that does not exist, or could not, written alone or in a list as the key wants it. */
const unknown = (what: string, key: (subject: Subject) => string | null): Mutation[] => [
  valueMutation(`an unknown ${what}`, {
    key,
    test: names,
    values: (was) => (was.startsWith('[') ? '[atlantis]' : 'atlantis'),
    says: `unknown ${what} "atlantis", allowed: [a-z0-9-]+, `,
  }),
  valueMutation(`a path for ${what === 'area' ? 'an' : 'a'} ${what}`, {
    key,
    test: names,
    values: (was) => (was.startsWith('[') ? '[../derby]' : '../derby'),
    says: 'found "../derby": must be lower-case letters, digits and single hyphens',
  }),
];

const noPage =
  /found a link to "[^"]+", but the site has no page \S+; .*allowed: the addresses in data\/addresses\.txt/;

/** Adds a paragraph with a link to a text; its line is to blame. */
const link = (name: string, urls: readonly string[], says: RegExp = noPage): Mutation => ({
  name,
  fits: isFolder,
  break: (target, files, random): BrokenContent => {
    const { file, text } = pickFile(target, files, random);
    const rows = text.trimEnd().split('\n');
    return {
      file,
      text: [...rows, '', `[x](${random.pick(urls)})`, ''].join('\n'),
      line: rows.length + 2,
      says,
    };
  },
});

/** Names of what is not there. */
export const referenceMutations: readonly Mutation[] = [
  valueMutation('an unknown source', {
    key: sources,
    test: listOfIds,
    values: (was) => was.replace('[', '[no-such-source, '),
    says: 'unknown source "no-such-source", allowed: an id of content/sources.yaml',
  }),
  valueMutation('no source', {
    key: sources,
    test: listOfIds,
    values: ['[]', 'null', 'a', '{}', '7'],
    says: '(?:needs at least one source|found .+, needs a list)',
  }),
  valueMutation('a source that could not be', {
    key: sources,
    test: listOfIds,
    values: notASlug,
    says: '(?:found .*: must be lower-case letters, digits and single hyphens|found .+, needs a list)',
  }),
  valueMutation('a source named twice', {
    key: sources,
    test: listOfIds,
    values: (was) => was.replace(/\[([\w-]+)/, '[$1, $1'),
    says: 'names a source twice',
  }),
  ...unknown('area', ({ area }) => area),
  ...unknown('theme', ({ theme }) => theme),
  ...unknown('word', ({ word }) => word),
  link('a link to an area that is not there', ['/areas/atlantis/', '../../areas/derby-2/', '/areas/derby']),
  link('a link to a guide that is not there', [
    '/insight-guides/none/',
    '/guides/careers/',
    '/insight-guides/careers',
  ]),
  link('a link to a page that is not there', [
    '/none/',
    '../none/',
    '/about',
    '/themes/none/',
    '/../../../etc/passwd',
  ]),
  link(
    'a link to a place that is not there',
    [
      '../../glossary/#no-such-word',
      '../../areas/derby/#priority-99',
      '../../areas/derby/record/#priority-1',
    ].flatMap((url) => [url, url.replace('../../', '../')]),
    /found a link to "[^"]+", but (?:\S+ has no place #\S+; allowed: #|the site has no page)/,
  ),
  rewriteMutation(
    'a figure without a source',
    ({ figure }) => figure,
    /states a figure without a source: "All 12 of them"/,
  ),
];
