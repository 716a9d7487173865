import { z } from 'zod';

/** An academic year as the statistics write it: `2018/19`. */
export const academicYear = z
  .string()
  .regex(/^20\d{2}\/\d{2}$/, { error: 'must be an academic year like 2018/19' })
  .refine((text) => (Number(text.slice(2, 4)) + 1) % 100 === Number(text.slice(5)), {
    error: 'must be an academic year: the second part is the year after the first, like 2018/19',
  });

/** How an academic year is written, for metadata. */
export const yearPattern = '^20\\d{2}/\\d{2}$';
