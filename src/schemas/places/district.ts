import { z } from 'zod';
import { column, type ColumnMeta } from '../column.ts';

/** How the code of a district of 2016 looks. */
export const ladPattern = '^E0[6-9]\\d{6}$';

const code = (): z.ZodString =>
  z.string().regex(new RegExp(ladPattern), { error: 'must be a GSS code like E06000009' });

/** A column that names a district of 2016 by its code; each table says what the district has to do with the row. */
export function ladCode(description: string, source: string, more: Partial<ColumnMeta> = {}): z.ZodString {
  return column(code(), {
    title: 'GSS code',
    description,
    unit: null,
    type: 'string',
    example: 'E07000168',
    missing: null,
    source,
    pattern: ladPattern,
    ...more,
  });
}
