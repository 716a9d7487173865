import { z } from 'zod';

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
export const columnMeta = z.registry<ColumnMeta>();

/** Separator within a cell that holds a list. */
export const listSeparator = ';';
