import { z } from 'zod';
import { hiddenCharacter, hiddenMessage } from './hiddenCharacter.ts';

/** Text that a person wrote: trimmed, not empty, one paragraph, without markup (it is escaped wherever it goes). */
export const plainText = z
  .string()
  .trim()
  .min(1, { error: 'must not be empty' })
  .refine((text) => hiddenCharacter(text) === undefined, { error: (issue) => hiddenMessage(issue.input) });

/** Address part in lower case: letters, digits and single hyphens, for example `north-yorkshire-coast`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'must be lower-case letters, digits and single hyphens',
  })
  .describe('Stable part of an address');

/** Government Statistical Service code of an English local authority district, for example `E06000009`. */
export const gssCode = z
  .string()
  .regex(/^E\d{8}$/, { error: 'must be a GSS code: E and eight digits' })
  .describe('GSS code of a local authority district');

/** YAML readers turn unquoted dates and years into other types; both are brought back to text. */
function toDateText(value: unknown): unknown {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Calendar day, ISO 8601, for example `2017-10-09`. A year outside two centuries is a slip. */
export const isoDate = z
  .preprocess(
    toDateText,
    z
      .string()
      .regex(/^(?:19|20)\d{2}-\d{2}-\d{2}$/, { error: 'must be a date like 2017-10-09', abort: true })
      .refine(isCalendarDate, { error: 'is not a day of the calendar', abort: true }),
  )
  .describe('Calendar day, ISO 8601');

/** Year, month or day, as exact as the source is: `2017`, `2017-10` or `2017-10-09`. */
export const partialDate = z
  .preprocess(
    toDateText,
    z
      .string()
      .regex(/^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
        error: 'must be 2017, 2017-10 or 2017-10-09',
        abort: true,
      })
      .refine((text) => text.length < 10 || isCalendarDate(text), {
        error: 'is not a day of the calendar',
        abort: true,
      }),
  )
  .describe('Year, month or day, ISO 8601, as exact as the source');

/** Whether the first of two dates is not after the second, as far as the less exact of them can tell. */
export function inOrder(first: string, second: string): boolean {
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) <= second.slice(0, length);
}

/** International Standard Book Number as a document prints it, for example `978-1-78105-864-0`. */
export const isbn = z
  .string()
  .regex(/^978-\d{1,5}-\d{1,7}-\d{1,6}-\d$/, { error: 'must be a 13-digit ISBN with hyphens' });

/** Whole pounds sterling, for example 1970000. */
export const gbp = z.number().nonnegative().describe('Amount in pounds sterling (GBP)');

/** Address on the public web, written as it is: no spaces, quotes or angle brackets, no name and password. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .regex(/^https?:\/\/[^\s/@"'<>\\]+\.[^\s/@"'<>\\]+(?:\/[^\s"<>\\]*)?(?:[?#][^\s"<>\\]*)?$/, {
    error: 'must be a whole http or https address without spaces, quotes or angle brackets',
    abort: true,
  })
  .regex(/^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}\.?(?::\d+)?(?:[/?#]|$)/i, {
    error: 'must name a host like www.gov.uk: letters without accents, no number in place of a name',
  })
  .describe('Address on the public web');

/** Id of an entry of `content/sources.yaml`. */
const sourceId = slug.describe('Id of a source in content/sources.yaml');

/** One or more sources, each named once. */
export const sourceIds = z
  .array(sourceId)
  .min(1, { error: 'needs at least one source' })
  .refine((ids) => new Set(ids).size === ids.length, { error: 'names a source twice' })
  .describe('The sources that say this');

/**
 * What every cited thing carries: its sources, a caveat in words where the evidence is weak,
 * and whether this site concluded it from several facts instead of reading it in one place.
 */
export const citation = {
  sources: sourceIds,
  caveat: plainText.optional().describe('Why to read this with care, in words'),
  inferred: z
    .literal(true)
    .optional()
    .describe('True where this site concluded it; no source says it in so many words'),
};

/**
 * What a source says of a thing: `planned`, it was to happen; `done`, an official or research source says that it
 * happened; `reported`, only those who took part or the press say that it happened.
 */
export const statementStatus = z
  .enum(['planned', 'done', 'reported'])
  .describe(
    'planned: the source says that it was to happen. done: an official or research source says that it happened. reported: only a partner, the area itself or the press says so',
  );

/** One statement with its sources. */
export const citedStatement = z.strictObject({
  text: plainText.describe('The statement, in our own plain English'),
  ...citation,
});

/** The opening sentence of a page: it stands in lists and link previews too, where there is little room. */
export const leadStatement = citedStatement.refine((lead) => lead.text.length <= 200, {
  error: 'must have at most 200 characters',
  path: ['text'],
});

/** One value (of the schema given) with its sources. */
export function citedValue<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, ...citation });
}

/** Two or more accounts of one thing that do not agree; all of them are shown. */
export const disagreement = z.strictObject({
  point: plainText.describe('What the sources differ on'),
  accounts: z.array(citedStatement).min(2).describe('What each source says'),
  note: plainText.optional().describe('What may explain the difference; no verdict without evidence'),
});

/** Something that was looked for and not found. */
export const notFound = z.strictObject({
  what: plainText.describe('What was looked for'),
  why: plainText.optional().describe('Why it could not be found or read'),
  sources: sourceIds.optional().describe('The sources that show the gap, where there are any'),
});

/** One change to the content of a page, shown under "show all updates". */
export const change = z.strictObject({
  date: isoDate.describe('Day of the change'),
  text: plainText.describe('What changed and why'),
});

export type CitedStatement = z.infer<typeof citedStatement>;
export type Disagreement = z.infer<typeof disagreement>;
export type NotFound = z.infer<typeof notFound>;
export type Change = z.infer<typeof change>;
