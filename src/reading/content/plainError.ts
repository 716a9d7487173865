import type { z } from 'zod';

const things: Readonly<Record<string, [one: string, many: string]>> = {
  array: ['item', 'items'],
  string: ['character', 'characters'],
};

/** A bound in words: "must have at least 1 item", "must be more than 0". */
function bound(
  origin: string,
  number: number | bigint,
  words: readonly [atOr: string, beyond: string],
  inclusive = true,
): string {
  const thing = things[origin]?.[Number(number) === 1 ? 0 : 1];
  if (thing !== undefined) return `must have ${words[0]} ${number} ${thing}`;
  return `must be ${inclusive ? words[0] : words[1]} ${number}`;
}

/**
 * What the schemas do not say themselves, in words for people who do not know the library; undefined where
 * `explainIssue` finds the words. A schema's own words come before these.
 */
export const plainError: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'too_small':
      return bound(issue.origin, issue.minimum, ['at least', 'more than'], issue.inclusive);
    case 'too_big':
      return bound(issue.origin, issue.maximum, ['at most', 'less than'], issue.inclusive);
    case 'invalid_key':
      return `an id ${issue.issues[0]?.message ?? 'must have another form'}`;
    case 'invalid_union':
      return 'fits none of the forms that are allowed here';
    case 'invalid_format':
      return 'does not have the form that is needed here';
    default:
      return undefined;
  }
};
