import { expect, test } from 'vitest';
import { judgedSentence } from '../../../../src/lib/results/judgedSentence.ts';

const untold = { kind: 'cannot be told' } as const;
const reached = { kind: 'reached' } as const;
const missed = { kind: 'not reached' } as const;

test('targets that no figure can judge are not spoken of', () => {
  expect(judgedSentence([])).toBe('');
  expect(judgedSentence([untold, untold])).toBe('');
});

test('one target, several and none reached are told apart', () => {
  const one = 'By the last official figure up to its deadline, in our comparison, the one that can be judged';
  const more = 'By the last official figures up to their deadlines, in our comparison,';
  expect(judgedSentence([untold, missed])).toBe(`${one} was not reached.`);
  expect(judgedSentence([reached])).toBe(`${one} was reached.`);
  expect(judgedSentence([missed, missed])).toBe(`${more} none of the 2 that can be judged was reached.`);
  expect(judgedSentence([missed, reached])).toBe(`${more} 1 of the 2 that can be judged was reached.`);
  expect(judgedSentence([reached, reached, missed])).toBe(
    `${more} 2 of the 3 that can be judged were reached.`,
  );
});
