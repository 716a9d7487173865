import { noAddress, noDay, noSlug, noText, notList } from './badValues.ts';
import { type ContentFault, noticedLater, pickKey, valueFault, withLine } from './contentFile.ts';

const listOfIds = /^\[[^[\]]+\]$/;
const date = /^"\d{4}-\d\d-\d\d"$/;
/** Values of the wrong kind, outside their list, malformed or naming what is not there. */
export const valueFaults: ContentFault[] = [
  valueFault(
    'a word that is not in its list',
    ({ key }) => /^(?:kind|state|phase|exactness|region)$/.test(key),
    ['nonsense', 'Official', '<b>official</b>', ...notList],
  ),
  valueFault('a number that is none', ({ key }) => /^(?:wave|number|gbp)$/.test(key), [
    'one',
    '"1"',
    '1.5.1',
    '.nan',
    '.inf',
    '-1',
    '1e999',
    '[1]',
    '1,000',
    'true',
  ]),
  valueFault(
    'text that is none',
    ({ key, value }) => /^(?:title|measure|what|name)$/.test(key) && !/^[>|]|^$/.test(value),
    [...noText, ...notList],
  ),
  valueFault('a sign for “true” that is none', ({ key }) => key === 'inferred', [
    'yes',
    'false',
    '1',
    '"true"',
  ]),
  valueFault('a day that is none', ({ value }) => date.test(value), noDay),
  valueFault(
    'a day without quotes where text belongs',
    ({ key, lead, value }) =>
      /^(?:deadline|year|period|when)$/.test(key) && !lead.endsWith('- ') && /^[\w"]/.test(value),
    ['2017-10-09', '2017-1-9', '2017-10-09T10:00:00Z'],
  ),
  valueFault('an id that is no slug', ({ key, lead }) => key === 'id' && lead.endsWith('- '), noSlug),
  valueFault(
    'an address that is none',
    ({ key, value }) => key === 'url' && value.startsWith('http'),
    noAddress,
  ),
  valueFault('an unknown theme', ({ key, value }) => key === 'themes' && listOfIds.test(value), [
    '[atlantis]',
    '[maths, matsh]',
  ]),
  valueFault('an unknown theme of a figure', ({ key, lead }) => key === 'theme' && lead.length === 4, [
    'atlantis',
    'Maths',
  ]),
  valueFault('a theme named twice', ({ key, value }) => key === 'themes' && listOfIds.test(value), [
    '[maths, maths]',
  ]),
  valueFault(
    'an unknown source',
    ({ key, value }) => key === 'sources' && listOfIds.test(value),
    (was) => was.replace('[', '[no-such-source, '),
  ),
  valueFault('no source', ({ key, value }) => key === 'sources' && listOfIds.test(value), [
    '[]',
    'null',
    'a',
    '[""]',
    '[1]',
  ]),
  valueFault(
    'a source named twice',
    ({ key, value }) => key === 'sources' && listOfIds.test(value),
    (was) => was.replace(/\[([\w-]+)/, '[$1, $1'),
  ),
  valueFault(
    'an unknown priority',
    ({ key, value, lead }) => key === 'priorities' && lead !== '' && value !== '',
    ['[priority-99]', '[Priority-1]', '[""]', '[priority-1, priority-1]'],
  ),
  valueFault('an unknown district', ({ key }) => key === 'districts', [
    '[E06999999]',
    '[E06000001]',
    '[e06000009]',
    '[]',
    '[E06000009, E06000009, E06000015]',
    '[Derby]',
  ]),
  noticedLater(
    valueFault(
      'a number that is another priority’s',
      ({ key, lead }) => key === 'number' && lead.length === 4,
      (was) => String(Number(was) + 1),
    ),
  ),
  {
    name: 'an id used twice',
    break: (files, random) => {
      const { file, text, at } = pickKey(
        files,
        random,
        ({ key, value }) => key === 'id' && value === 'target-2',
      );
      return { file, text: withLine(text, at.line, `${at.lead}id: target-1`), line: at.line };
    },
  },
];
