import { z } from 'zod';
import { hiddenCharacter, hiddenMessage } from './hiddenCharacter.ts';
import { mojibake } from './mojibake.ts';

/** Letters of other alphabets than that of English: `о` of Cyrillic looks like `o`, and nobody finds it by typing. */
const otherAlphabet = /(?!\p{Script=Latin})\p{L}/u;

/** Hyphens that are not the one of the keyboard: a name with one is not found, sorted or compared like the name. */
const otherHyphen = /[\u2010\u2011\u2012\u2212\ufe63\uff0d]/;

/** What a text holds that only looks like what it means, in words that say what to write; undefined where all is well. */
function lookalike(text: string): string | undefined {
  const letter = otherAlphabet.exec(text)?.[0];
  if (letter !== undefined) {
    const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `holds "${letter}" (U+${code}), a letter of another alphabet; type it again`;
  }
  if (otherHyphen.test(text)) return 'holds a hyphen that is not the plain one; type "-" again';
  if (text.normalize('NFC') !== text)
    return `holds a letter and its accent as two characters; write "${text.normalize('NFC')}" with the letter as one`;
  return undefined;
}

/** What the dictionary, the CSVW metadata and the data package say of a column, beside its Zod type. */
export interface ColumnMeta {
  /** Short name for table heads and CSVW `titles`. */
  title: string;
  /** Meaning, in one or two sentences. */
  description: string;
  /** Unit, or null for names and codes. */
  unit: string | null;
  /** How the text of a cell becomes a value. */
  type: 'string' | 'integer' | 'number' | 'list';
  /** One value as it stands in the file. */
  example: string;
  /** What an empty cell means; null where a cell must not be empty. */
  missing: string | null;
  /** Where the values are from, in words. */
  source: string;
  /** Allowed values, where there is a closed list. */
  allowed?: readonly string[];
  /** Smallest and largest allowed number. */
  minimum?: number;
  maximum?: number;
  /** Pattern of the text, as a regular expression. */
  pattern?: string;
  /** True where no two rows may share a value. */
  unique?: true;
}

/** The registry that ties each column's type to its description; one column, one place. */
const columnMeta = z.registry<ColumnMeta>();

/** Separator within a cell that holds a list. */
export const listSeparator = ';';

/** Describes a column where its type stands. The type is copied: many columns share one, and each has its own words. */
export function column<T extends z.ZodType>(type: T, meta: ColumnMeta): T {
  const own = type.clone();
  columnMeta.add(own, meta);
  return own;
}

/** A column by name, with its description. */
export type Column<Name extends string = string> = ColumnMeta & { name: Name };

/** The columns of a table in the order of its file, each with its description. Throws if one has none. */
export function columnsOf<Shape extends z.ZodRawShape>(table: {
  shape: Shape;
}): Column<Extract<keyof Shape, string>>[] {
  return Object.entries(table.shape).map(([name, type]) => {
    const meta = columnMeta.get(type as z.ZodType);
    if (!meta) throw new Error(`column ${name} has no description`);
    return { name: name as Extract<keyof Shape, string>, ...meta };
  });
}

/**
 * Text of a cell: no sign in front, of any width, that a spreadsheet would take for a formula, no control characters, no space at
 * its ends. The published text is never changed to make it safe; it is refused.
 */
export const cellText = z
  .string()
  .min(1, { error: 'must not be empty' })
  .regex(/^[^=+\-@＝＋－＠﹦﹢﹣﹫\s][^\u0000-\u001f\u007f]*$/, {
    error: 'must not begin with = + - @ or a space, nor hold control characters',
  })
  .regex(/\S$/, { error: 'must not end with a space' })
  .refine((text) => !/(?! )\p{Zs}| {2}/u.test(text), {
    error: 'must not hold two spaces in a row, nor spaces that are not plain ones',
  })
  .refine((text) => !mojibake.test(text), {
    error:
      'holds letters that were read in the wrong encoding; type them again, or save the file anew as UTF-8',
  })
  .refine((text) => lookalike(text) === undefined, {
    error: ({ input }) => lookalike(String(input)) ?? '',
  })
  .refine((text) => hiddenCharacter(text) === undefined, { error: (issue) => hiddenMessage(issue.input) });
