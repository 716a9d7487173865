import { noAddress, noDay, noText, notList } from '../badValues.ts';
import { type Mutation, valueMutation } from './mutation.ts';

const found = 'found .*';

/** Values of the wrong kind, outside their list, or malformed. */
export const valueMutations: readonly Mutation[] = [
  valueMutation('another kind of value for a text', {
    key: ({ text }) => text,
    values: notList,
    says: 'found (?!undefined).+, needs text',
  }),
  valueMutation('a text that is empty or holds what nobody sees', {
    key: ({ text }) => text,
    values: noText,
    says: `${found}: must not (?:be empty|hold control characters, line breaks or hidden characters \\(U\\+)`,
  }),
  valueMutation('a word that is not in its list', {
    key: ({ choice }) => choice,
    values: ['nonsense', 'Official', '<b>official</b>', ...notList],
    says: 'found .+, allowed: "[a-z :]+", "',
  }),
  valueMutation('a number that is none', {
    key: ({ number }) => number,
    test: ({ value }) => /^\d+$/.test(value),
    values: ['one', '"1"', '1.5.1', '.nan', '.inf', '-1', '1e999', '[1]', '"1,000"', 'true', '£3'],
    says: `${found}(?:needs a number|must be (?:at least|more than) 0)`,
  }),
  valueMutation('a day that is none', {
    key: ({ day }) => day,
    test: ({ value }) => /^"?\d{4}/.test(value),
    values: noDay,
    says: `${found}: (?:must be .*2017-10-09|is not a day of the calendar)`,
  }),
  valueMutation('an address that is none', {
    key: ({ address }) => address,
    test: ({ value }) => value.startsWith('http'),
    values: noAddress,
    says: `${found}: must be an? (?:whole )?http or https address`,
  }),
];
